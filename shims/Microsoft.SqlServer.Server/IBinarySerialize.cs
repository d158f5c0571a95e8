namespace Microsoft.SqlServer.Server;

/// <summary>A CLR type of a database that writes and reads its own bytes (<see cref="Format.UserDefined"/>).</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    /// <param name="r">Where its bytes are.</param>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    /// <param name="w">Where its bytes go.</param>
    void Write(BinaryWriter w);
}

using System.Text;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// A response key as it goes out, <c>,"key":</c>, in an array filled up to whole vectors: it is copied vector by vector, without a look at its length.
/// </summary>
internal sealed class EncodedName
{
    public const int VectorSize = 16;

    public EncodedName(string key)
    {
        var text = $",\"{key}\":";
        Length = Encoding.UTF8.GetByteCount(text);
        Padded = new byte[(Length + VectorSize - 1) / VectorSize * VectorSize];
        Encoding.UTF8.GetBytes(text, Padded);
    }

    /// <summary>The bytes, and zeros after them.</summary>
    public byte[] Padded { get; }

    /// <summary>How many bytes count.</summary>
    public int Length { get; }
}

namespace Microsoft.SqlServer.Server;

/// <summary>Marks a CLR type as one of the database. SqlClient looks for it on the type of a parameter.</summary>
/// <param name="format">How its values are written.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How its values are written.</summary>
    public Format Format { get; } = format;

    /// <summary>The most bytes of a value; -1 for up to 2 GB.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether values compare as their bytes do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Whether all values have as many bytes.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The method that says whether a value is allowed.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The name of the type in the database.</summary>
    public string? Name { get; set; }
}

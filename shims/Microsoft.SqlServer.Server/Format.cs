namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR type of a database is written as bytes. We have no such types; SqlClient refers to the enumeration.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By SQL Server itself, field by field.</summary>
    Native = 1,

    /// <summary>By the type, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

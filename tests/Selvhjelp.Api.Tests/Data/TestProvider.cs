using Selvhjelp.Api.Tests.Data.Sqlite;
using Selvhjelp.Api.Tests.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>
/// A kind of database that the tests of the data run on. Those tests are abstract classes in this folder; what inherits from them in <c>Sqlite</c> and
/// <c>SqlServer</c> only says which kind.
/// </summary>
internal abstract class TestProvider
{
    public static TestProvider Sqlite { get; } = new SqliteProvider();

    /// <summary>The server that the variable DIRECTORY_TEST_SQLSERVER names; where there is none, one that stands in for it.</summary>
    public static TestProvider SqlServer { get; } =
        Environment.GetEnvironmentVariable("DIRECTORY_TEST_SQLSERVER") is { Length: > 0 } connectionString ? new SqlServerProvider(connectionString) : new StandInProvider();

    /// <summary>The words of an error when a row breaks a foreign key, a unique index or a column's NOT NULL.</summary>
    public abstract (string ForeignKey, string Unique, string NotNull) Words { get; }

    /// <summary>A database of its own with the tables, and nothing in them.</summary>
    public abstract Task<TestDatabase> EmptyAsync();

    /// <summary>A database of its own with the seed, as revision 1.</summary>
    public abstract Task<TestDatabase> SeededAsync();
}

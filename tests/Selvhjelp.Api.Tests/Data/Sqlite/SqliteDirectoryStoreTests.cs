namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteDirectoryStoreTests : DirectoryStoreTests
{
    private protected override TestProvider Provider => TestProvider.Sqlite;
}

namespace Selvhjelp.Api.Tests.Data.SqlServer;

public sealed class SqlServerDirectoryStoreTests : DirectoryStoreTests
{
    private protected override TestProvider Provider => TestProvider.SqlServer;
}

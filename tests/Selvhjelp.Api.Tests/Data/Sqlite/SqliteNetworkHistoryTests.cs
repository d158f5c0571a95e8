namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteNetworkHistoryTests : NetworkHistoryTests
{
    private protected override TestProvider Provider => TestProvider.Sqlite;
}

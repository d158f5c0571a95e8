namespace Selvhjelp.Api.Tests.Data.SqlServer;

public sealed class SqlServerNetworkHistoryTests : NetworkHistoryTests
{
    private protected override TestProvider Provider => TestProvider.SqlServer;
}

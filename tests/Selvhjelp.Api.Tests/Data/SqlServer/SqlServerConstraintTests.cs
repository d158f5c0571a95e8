namespace Selvhjelp.Api.Tests.Data.SqlServer;

public sealed class SqlServerConstraintTests : ConstraintTests
{
    private protected override TestProvider Provider => TestProvider.SqlServer;
}

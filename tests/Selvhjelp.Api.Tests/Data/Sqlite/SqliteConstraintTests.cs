namespace Selvhjelp.Api.Tests.Data.Sqlite;

public sealed class SqliteConstraintTests : ConstraintTests
{
    private protected override TestProvider Provider => TestProvider.Sqlite;
}

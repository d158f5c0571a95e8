using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>Databases of one <see cref="StandInServer"/> for all tests of a run.</summary>
internal sealed class StandInProvider : TestProvider
{
    private static readonly Lazy<StandInServer> Running = new(() => new StandInServer());

    // Imported once, through SqlClient, and copied for each test.
    private static readonly Lazy<Task<byte[]>> Seeded = new(async () =>
    {
        var (name, connectionString) = await CreateAsync();
        using (var database = await SqlServerAddress.Parse(connectionString).OpenAsync(TimeProvider.System, CancellationToken.None))
        using (var store = new DirectoryStore(database, TimeProvider.System))
        {
            await store.ImportAsync(TestDatabase.Seed(), CancellationToken.None);
        }

        var bytes = Server.Copy(name);
        Server.Drop(name);
        return bytes;
    });

    public static StandInServer Server => Running.Value;

    public override (string ForeignKey, string Unique, string NotNull) Words => ("FOREIGN KEY", "duplicate key", "does not allow nulls");

    public override async Task<TestDatabase> EmptyAsync()
    {
        var (name, connectionString) = await CreateAsync();
        return await SqlServerTestDatabase.OpenAsync(connectionString, () => Server.Drop(name));
    }

    public override async Task<TestDatabase> SeededAsync()
    {
        var name = NewName();
        Server.Create(name, await Seeded.Value);
        return await SqlServerTestDatabase.OpenAsync(Server.ConnectionStringFor(name), () => Server.Drop(name));
    }

    private static string NewName() => $"test_{Guid.NewGuid():N}";

    private static async Task<(string Name, string ConnectionString)> CreateAsync()
    {
        var name = NewName();
        Server.Create(name);
        await SqlServerTestDatabase.MakeTablesAsync(Server.ConnectionStringFor(name));
        return (name, Server.ConnectionStringFor(name));
    }
}

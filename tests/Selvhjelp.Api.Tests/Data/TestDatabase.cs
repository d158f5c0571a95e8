using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>A database of its own, gone after the test.</summary>
internal abstract class TestDatabase : IDisposable
{
    protected TestDatabase(DirectoryDatabase database) => (Database, Store) = (database, new DirectoryStore(database, TimeProvider.System));

    public DirectoryDatabase Database { get; }

    public DirectoryStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Facts of the seed that the test may change: each call reads them anew.</summary>
    public static DirectoryFacts Seed() => new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder).GetFacts();

    /// <summary>This database, with an interceptor that sees what is written.</summary>
    public DirectoryDatabase SeenBy(IInterceptor interceptor) => new SeenDatabase(Database, () => CreateContext(interceptor));

    /// <summary>Asks the database itself, past the model, for a number.</summary>
    public async Task<long> ScalarAsync(string sql)
    {
        await using var context = Database.CreateContext();
        await using var command = await CommandAsync(context, sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(Cancellation));
    }

    /// <summary>Everything in the database, as text: equal before and after means that nothing was changed.</summary>
    public async Task<string> DumpAsync()
    {
        await using var context = Database.CreateContext();
        var dump = new System.Text.StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).Append("__EFMigrationsHistory"))
        {
            await using var command = await CommandAsync(context, $"SELECT * FROM [{table}] ORDER BY 1, 2");
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation))
            {
                dump.Append(table);
                for (var i = 0; i < reader.FieldCount; i++) dump.Append('|').Append(reader.GetValue(i));
                dump.AppendLine();
            }
        }

        return dump.ToString();
    }

    public virtual void Dispose()
    {
        Store.Dispose();
        Database.Dispose();
    }

    /// <summary>A context whose commands an interceptor sees.</summary>
    protected abstract DirectoryContext CreateContext(IInterceptor interceptor);

    private static async Task<DbCommand> CommandAsync(DirectoryContext context, string sql)
    {
        await context.Database.OpenConnectionAsync(Cancellation);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private sealed class SeenDatabase(DirectoryDatabase database, Func<DirectoryContext> createContext) : DirectoryDatabase
    {
        public override string Name => database.Name;

        public override TimeSpan PollInterval => database.PollInterval;

        public override DirectoryContext CreateContext() => createContext();

        public override DirectoryReader CreateReader() => database.CreateReader();

        public override void Dispose()
        {
        }
    }
}

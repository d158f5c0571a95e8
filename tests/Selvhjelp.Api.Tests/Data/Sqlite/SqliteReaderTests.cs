using System.Collections;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Tests.Data.Sqlite;

/// <summary>What is read past EF Core is what EF Core reads.</summary>
public sealed class SqliteReaderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_column_of_every_table_is_read_into_its_own_property()
    {
        using var database = await SqliteProvider.OpenSeededAsync();
        await using var context = database.Database.CreateContext();
        await FillAsync(context);

        var rows = WithParts((await database.Store.ReadFactsAsync(Cancellation)).AllRows()).ToLookup(row => row.GetType());

        foreach (var type in context.Model.GetEntityTypes().Where(type => type.ClrType != typeof(RevisionRow)))
        {
            var expected = Rows(context, type.ClrType).Select(row => Describe(type, row)).Order(StringComparer.Ordinal).ToList();
            expected.ShouldNotBeEmpty($"the seed has no {type.ClrType.Name}");
            rows[type.ClrType].Select(row => Describe(type, row)).Order(StringComparer.Ordinal).ToList().ShouldBe(expected, type.ClrType.Name);
        }
    }

    // What the seed leaves empty gets a value that no other column has, whatever the rules and references say.
    private static async Task FillAsync(DirectoryContext context)
    {
        await context.Database.OpenConnectionAsync(Cancellation);
        await ExecuteAsync("PRAGMA foreign_keys = OFF");
        await ExecuteAsync("PRAGMA ignore_check_constraints = ON");
        await ExecuteAsync("INSERT INTO NetworkPeriods (NetworkKey, Position, AsOfYear) VALUES ('nw-drammen', 7, 2018)");
        var day = new DateOnly(2001, 1, 1);
        foreach (var type in context.Model.GetEntityTypes())
        {
            foreach (var property in type.GetProperties().Where(property => property.IsNullable))
            {
                day = day.AddDays(1);
                var (table, column) = (type.GetTableName(), property.GetColumnName());
                await ExecuteAsync($"UPDATE [{table}] SET [{column}] = {Value(property, day)} WHERE [{column}] IS NULL");
            }
        }

        async Task ExecuteAsync(string sql)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(Cancellation);
        }
    }

    private static string Value(IProperty property, DateOnly day) => Nullable.GetUnderlyingType(property.ClrType) switch
    {
        null => $"'{property.Name} ' || rowid",
        var type when type == typeof(DateOnly) || type == typeof(PartialDate) => $"'{day:yyyy-MM-dd}'",
        _ => (day.DayNumber + 0.5).ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<object> Rows(DbContext context, Type type) =>
        ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(context, null)!).AsNoTracking();

    private static IEnumerable<object> WithParts(IEnumerable<object> rows) => rows.SelectMany(row => row.GetType().GetProperties()
        .Select(property => property.GetValue(row)).OfType<IEnumerable<IPart>>().SelectMany(parts => parts).Prepend(row));

    private static string Describe(IEntityType type, object row) => string.Join('|', type.GetProperties().Select(property => property.PropertyInfo!.GetValue(row) switch
    {
        string text => text,
        IEnumerable list => string.Join(';', list.Cast<object>()),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));
}

using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>Values of each type that the model uses, through the real SqlClient. A missing assembly or a wrong type shows here.</summary>
public sealed class SqlServerTypesTests
{
    // One sample for each CLR type of the model. A new type without one fails the test.
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(string)] = "Bodø, Kárášjohka 🙂 'sitat'",
        [typeof(int)] = -2_024,
        [typeof(double)] = 69.6492,
        [typeof(bool)] = true,
        [typeof(DateOnly)] = new DateOnly(2024, 2, 29),
        [typeof(DateTime)] = new DateTime(2026, 11, 21, 23, 59, 59, 999, DateTimeKind.Utc),
        [typeof(PartialDate)] = PartialDate.Parse("2012-05"),
        [typeof(IReadOnlyList<string>)] = new List<string> { "Årsrapport, s. 4", "«Kilde»" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_type_of_the_model_is_sent_and_read_and_kept_or_taken_back()
    {
        using var database = await TestProvider.SqlServer.EmptyAsync();
        await using var context = database.Database.CreateContext();
        var properties = context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .DistinctBy(property => (ClrType(property), property.GetColumnType()))
            .ToList();
        properties.Count.ShouldBeGreaterThan(8);
        await context.Database.OpenConnectionAsync(Cancellation);
        await ExecuteAsync(context, $"CREATE TABLE [Probe] ([Row] int NOT NULL, {string.Join(", ", properties.Select((property, i) => $"[V{i}] {property.GetColumnType()} NULL"))})");

        var kept = properties.Select(Sample).ToList();
        await using (var transaction = await context.Database.BeginTransactionAsync(Cancellation))
        {
            await InsertAsync(context, 1, properties, kept);
            await transaction.CommitAsync(Cancellation);
        }

        await using (var transaction = await context.Database.BeginTransactionAsync(Cancellation))
        {
            await InsertAsync(context, 2, properties, kept);
            await transaction.RollbackAsync(Cancellation);
        }

        await InsertAsync(context, 3, properties, [.. kept.Select(_ => (object?)null)]);

        var rows = await ReadAsync(context, properties);
        rows.Select(row => row.Number).ShouldBe([1, 3]);
        for (var i = 0; i < properties.Count; i++)
        {
            rows[0].Values[i].ShouldBe(kept[i], properties[i].GetColumnType());
            rows[1].Values[i].ShouldBeNull();
        }
    }

    private static Type ClrType(IReadOnlyProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    private static object? Sample(IProperty property)
    {
        Samples.ContainsKey(ClrType(property)).ShouldBeTrue($"{property} is of a type without a sample here");
        var sample = Samples[ClrType(property)];
        return sample is string text && property.GetMaxLength() is { } longest && text.Length > longest ? text[..Math.Min(4, longest)] : sample;
    }

    private static async Task InsertAsync(DbContext context, int number, List<IProperty> properties, List<object?> values)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"INSERT INTO [Probe] VALUES ({number}, {string.Join(", ", properties.Select((_, i) => $"@v{i}"))})";
        for (var i = 0; i < properties.Count; i++)
            command.Parameters.Add(properties[i].GetRelationalTypeMapping().CreateParameter(command, $"@v{i}", values[i], nullable: true));
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<List<(int Number, object?[] Values)>> ReadAsync(DbContext context, List<IProperty> properties)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT * FROM [Probe] ORDER BY [Row]";
        await using var reader = (SqlDataReader)await command.ExecuteReaderAsync(Cancellation);
        List<(int, object?[])> rows = [];
        while (await reader.ReadAsync(Cancellation))
            rows.Add((reader.GetInt32(0), [.. properties.Select((property, i) => reader.IsDBNull(i + 1) ? null : FromColumn(reader, i + 1, property))]));
        return rows;
    }

    // As EF Core reads it: by the type of the column, then through the converter of the property.
    private static object? FromColumn(SqlDataReader reader, int column, IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = mapping.Converter?.ProviderClrType ?? ClrType(property);
        object value = type == typeof(DateOnly) ? reader.GetFieldValue<DateOnly>(column)
            : type == typeof(long) ? reader.GetInt64(column)
            : type == typeof(int) ? reader.GetInt32(column)
            : type == typeof(double) ? reader.GetDouble(column)
            : type == typeof(bool) ? reader.GetBoolean(column)
            : reader.GetString(column);
        return mapping.Converter is { } converter ? converter.ConvertFromProvider(value) : value;
    }

    private static async Task ExecuteAsync(DbContext context, string sql)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}

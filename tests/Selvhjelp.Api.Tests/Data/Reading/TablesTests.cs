using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Selvhjelp.Api.Data.Reading;
using Selvhjelp.Api.Data.Reading.Tables;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Tests.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data.Reading;

/// <summary>The tables as they are read, held against the model by which they are written.</summary>
public sealed class TablesTests
{
    // https://learn.microsoft.com/sql/t-sql/functions/concat-transact-sql: longer, it is cut unless an argument is of a large type.
    private const int LongestTextWithoutMax = 4000;

    private static readonly Dictionary<string, ITable> Model = ReadModel();

    public static TheoryData<string> Names => [.. Model.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_read_with_all_of_its_columns_each_once(string name) =>
        ColumnsOf(Read[name]).Order().ShouldBe(Model[name].Columns.Select(column => column.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void What_has_decimals_comes_by_itself(string name) =>
        Read[name].Columns.Reals.Order().ShouldBe(Model[name].Columns.Where(column => column.StoreType == "float").Select(column => column.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void SQL_Server_cuts_no_row(string name)
    {
        var columns = Model[name].Columns.Where(column => Read[name].Columns.Texts.Contains(column.Name)).ToList();
        if (columns.Any(column => column.StoreType == "nvarchar(max)")) return;
        columns.Sum(LengthOf).ShouldBeLessThanOrEqualTo(LongestTextWithoutMax);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_asks_for_its_rows_is_T_SQL_and_names_only_what_the_model_has(string name)
    {
        foreach (var isFromLast in new[] { false, true }) ModelNames.Unknown(Read[name].Statement(isFromLast)).ShouldBe([]);
    }

    private static Dictionary<string, Table> Read { get; } = typeof(RevisionTable).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(RevisionTable).Namespace)
        .SelectMany(type => type.GetProperties())
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is var type
            && (type == typeof(RowTable<>) || type == typeof(PartTable<,>)))
        .Select(property => (Table)property.PropertyType.GetProperty("Table")!.GetValue(property.GetValue(null))!)
        .ToDictionary(table => table.Name);

    private static IEnumerable<string> ColumnsOf(Table table) => [.. table.Columns.Texts, .. table.Columns.Reals];

    // A number, day or instant has at most 20 characters; beside each stands the separator.
    private static int LengthOf(IColumn column) => 1 + (column.StoreTypeMapping.Size ?? 20);

    private static Dictionary<string, ITable> ReadModel()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        return context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.ToDictionary(table => table.Name);
    }
}

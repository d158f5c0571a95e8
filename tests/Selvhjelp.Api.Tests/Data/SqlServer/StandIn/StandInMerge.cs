using Microsoft.SqlServer.TransactSql.ScriptDom;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>
/// The one form of MERGE that EF Core sends: it inserts several rows (<c>ON 1=0 WHEN NOT MATCHED THEN INSERT</c>), and gives back the number that each got
/// with the row's position. Here each row is inserted by itself.
/// </summary>
internal static class StandInMerge
{
    /// <summary>Inserts the rows.</summary>
    /// <param name="merge">The statement.</param>
    /// <param name="database">Where.</param>
    /// <param name="run">Executes a text for SQLite with the parameters that a fragment uses.</param>
    public static TdsResult Run(MergeSpecification merge, StandInDatabase database, Func<string, TSqlFragment, TdsResult> run)
    {
        if (merge is not { TableReference: InlineDerivedTable table, ActionClauses: [{ Action: InsertMergeAction insert }] })
            throw new NotSupportedException("The stand-in knows MERGE only as EF Core inserts rows with it.");
        var names = table.Columns.Select(column => column.Value).ToList();
        var results = table.RowValues.Select(row => run(InsertOf(row), row)).ToList();
        return new TdsResult(results[0].Columns, [.. results.SelectMany(result => result.Rows)], results.Sum(result => result.Affected));

        string InsertOf(RowValue row) =>
            $"INSERT INTO {Text(merge.Target)} ({string.Join(", ", insert.Columns.Select(Text))}) "
            + $"VALUES ({string.Join(", ", insert.Source.RowValues[0].ColumnValues.Select(value => Value(value, row)))}) "
            + $"RETURNING {string.Join(", ", merge.OutputClause.SelectColumns.Select(column => Value(((SelectScalarExpression)column).Expression, row)))}";

        // A column of the rows that are given is their value; one of the row as it became is what SQLite returns.
        string Value(ScalarExpression expression, RowValue row) =>
            expression is ColumnReferenceExpression { MultiPartIdentifier.Identifiers: [var source, var column] } && source.Value == table.Alias.Value
                ? Text(row.ColumnValues[names.IndexOf(column.Value)])
                : Text(expression);

        string Text(TSqlFragment fragment) => SqliteText.Of(fragment, database);
    }
}

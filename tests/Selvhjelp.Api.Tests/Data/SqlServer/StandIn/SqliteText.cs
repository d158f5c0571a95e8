using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>
/// Says a statement of T-SQL so that SQLite understands it. The two agree on nearly all that this program sends; what differs is changed where it stands.
/// </summary>
internal sealed class SqliteText : TSqlFragmentVisitor
{
    /// <summary>The type that an identity column is declared with in SQLite.</summary>
    public const string Identity = "INTEGER";

    /// <summary>How <c>nvarchar(max)</c> is declared in SQLite, to which lengths mean nothing.</summary>
    public const string LongText = "nvarchar";

    private readonly StandInDatabase database;
    private readonly Dictionary<int, string> instead = [];
    private readonly Dictionary<int, string> after = [];

    private SqliteText(StandInDatabase database) => this.database = database;

    public static string Of(TSqlFragment fragment, StandInDatabase database)
    {
        var text = new SqliteText(database);
        fragment.Accept(text);
        return string.Concat(Enumerable.Range(fragment.FirstTokenIndex, fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(
            index => text.instead.GetValueOrDefault(index, fragment.ScriptTokenStream[index].Text) + text.after.GetValueOrDefault(index)));
    }

    // TOP(n) before the columns is LIMIT at the end.
    public override void Visit(QuerySpecification node)
    {
        if (node.TopRowFilter is not { } top) return;
        Leave(top);
        after[node.LastTokenIndex] = " LIMIT " + Of(top.Expression, database);
    }

    public override void Visit(UpdateSpecification node) => Return(node);

    public override void Visit(InsertSpecification node) => Return(node);

    public override void Visit(DeleteSpecification node) => Return(node);

    public override void Visit(NamedTableReference node)
    {
        var name = node.SchemaObject;
        if (name is { SchemaIdentifier.Value: "sys", BaseIdentifier.Value: "databases" })
        {
            Replace(name, $"(SELECT {StandInDatabase.Id} AS database_id, {(database.AllowsSnapshots ? 1 : 0)} AS snapshot_isolation_state)");
        }

        // SQLite has one lock for writing, taken when the transaction began: hints about locks say nothing more.
        if (node.TableHints.Count > 0) Leave(((TSqlFragment?)node.Alias ?? name).LastTokenIndex + 1, node.LastTokenIndex);
    }

    public override void Visit(StringLiteral node)
    {
        if (node.IsNational) Replace(node, node.ScriptTokenStream[node.FirstTokenIndex].Text[1..]);
    }

    // IDENTITY is what SQLite does for each INTEGER PRIMARY KEY. It compares by bytes, as the one collation that the tables have does.
    public override void Visit(ColumnDefinition node)
    {
        if (node.IdentityOptions is { } identity)
        {
            Leave(identity);
            Replace(node.DataType, Identity);
        }

        if (node.DataType is SqlDataTypeReference { Parameters: [MaxLiteral] }) Replace(node.DataType, LongText);
        if (node.Collation is not { } collation) return;
        collation.Value.ShouldBe("Latin1_General_100_BIN2");
        Leave(node.DataType.LastTokenIndex + 1, collation.LastTokenIndex);
    }

    public override void Visit(FunctionCall node)
    {
        switch (node.FunctionName.Value.ToUpperInvariant())
        {
            case "OBJECT_ID":
                Replace(node, $"(SELECT rowid FROM sqlite_master WHERE name = trim({Of(node.Parameters[0], database)}, '[]'))");
                break;
            case "DB_ID":
                Replace(node, $"{StandInDatabase.Id}");
                break;
            case "DB_NAME":
                Replace(node, $"'{database.Name}'");
                break;
        }
    }

    // OUTPUT 1 is how EF Core learns that a row was there: RETURNING 1, at the end.
    private void Return(DataModificationSpecification node)
    {
        if (node.OutputClause is not { } output) return;
        Leave(output);
        after[node.LastTokenIndex] = " RETURNING " + string.Join(", ", output.SelectColumns.Select(column => Of(column, database)));
    }

    // In OUTPUT, INSERTED is the row as it became; SQLite knows no other.
    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier?.Identifiers is [{ Value: "INSERTED" }, var column]) Replace(node, $"[{column.Value}]");
    }

    // The whole is visited before its parts: what was said of the whole stands.
    private void Replace(TSqlFragment fragment, string text)
    {
        if (instead.ContainsKey(fragment.FirstTokenIndex)) return;
        Leave(fragment);
        instead[fragment.FirstTokenIndex] = text;
    }

    private void Leave(TSqlFragment fragment) => Leave(fragment.FirstTokenIndex, fragment.LastTokenIndex);

    private void Leave(int first, int last)
    {
        for (var index = first; index <= last; index++) instead.TryAdd(index, index == first ? " " : "");
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

/// <summary>Executes a batch of T-SQL, statement by statement.</summary>
internal sealed class StandInBatch(StandInSession session, IReadOnlyList<TdsParameter> parameters)
{
    private const int RaisedByUser = 50_000;

    // EF Core sends few texts, many times.
    private static readonly ConcurrentDictionary<string, TSqlScript> Read = [];

    private bool counts = true;

    public IEnumerable<TdsResult> Execute(string sql)
    {
        TSqlScript script;
        try
        {
            script = Read.GetOrAdd(sql, TSql.Parse);
        }
        catch (FormatException e)
        {
            throw new TdsError(102, e.Message, 15);
        }

        return script.Batches.SelectMany(batch => batch.Statements).SelectMany(Execute);
    }

    private IEnumerable<TdsResult> Execute(TSqlStatement statement)
    {
        if (session.ReadsOnly && statement is not PredicateSetStatement) return [];
        switch (statement)
        {
            case MergeStatement { MergeSpecification: var merge }:
                return [StandInMerge.Run(merge, session.Database, Run)];
            case InsertStatement { InsertSpecification: var insert }:
                RefuseIdentity(insert);
                return [Run(statement)];
            case SelectStatement or DataModificationStatement or CreateTableStatement or CreateIndexStatement:
                return [Run(statement)];
            case IfStatement choice:
                return IsTrue(choice.Predicate) ? Execute(choice.ThenStatement) : choice.ElseStatement is { } other ? Execute(other) : [];
            case BeginEndBlockStatement block:
                return block.StatementList.Statements.SelectMany(Execute);
            case ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableStringList text }:
                return Execute(((StringLiteral)text.Strings.Single()).Value);
            case PredicateSetStatement setting:
                Set(setting);
                return [];
            case BeginTransactionStatement:
                session.Begin(System.Data.IsolationLevel.Unspecified);
                return [];
            case CommitTransactionStatement:
                session.Commit();
                return [];
            case SaveTransactionStatement save:
                session.Save(save.Name.Value);
                return [];
            case RollbackTransactionStatement { Name: { } point }:
                session.RollbackTo(point.Value);
                return [];
            case RaiseErrorStatement raised:
                return [new TdsResult(null, [], null, new TdsError(RaisedByUser, ((StringLiteral)raised.FirstParameter).Value))];
            case AlterDatabaseSetStatement { Options: [OnOffDatabaseOption { OptionKind: DatabaseOptionKind.AllowSnapshotIsolation } option] }:
                session.Database.AllowsSnapshots = option.OptionState == OptionState.On;
                return [];
            default:
                throw new NotSupportedException($"The stand-in does not know {statement.GetType().Name}: teach {nameof(StandInBatch)} to execute it.");
        }
    }

    private void Set(PredicateSetStatement setting)
    {
        if (setting.Options.HasFlag(SetOptions.NoCount)) counts = !setting.IsOn;
        if (setting.Options.HasFlag(SetOptions.NoExec)) session.ReadsOnly = setting.IsOn;
    }

    private bool IsTrue(BooleanExpression predicate)
    {
        using var command = session.CreateCommand($"SELECT CASE WHEN {SqliteText.Of(predicate, session.Database)} THEN 1 ELSE 0 END");
        return (long)command.ExecuteScalar()! == 1;
    }

    // SQLite would take a number that is given; SQL Server gives it itself, and takes none.
    private void RefuseIdentity(InsertSpecification insert)
    {
        var table = ((NamedTableReference)insert.Target).SchemaObject.BaseIdentifier.Value;
        using var command = session.CreateCommand($"SELECT name FROM pragma_table_info('{table}') WHERE type = '{SqliteText.Identity}'");
        if (command.ExecuteScalar() is string identity && insert.Columns.Any(column => column.MultiPartIdentifier.Identifiers[^1].Value == identity))
            throw new TdsError(544, $"Cannot insert explicit value for identity column in table '{table}' when IDENTITY_INSERT is set to OFF.");
    }

    private TdsResult Run(TSqlFragment statement) => Run(SqliteText.Of(statement, session.Database), statement);

    private TdsResult Run(string sql, TSqlFragment statement)
    {
        using var command = session.CreateCommand(sql);
        var used = UsedVariables.Of(statement);
        foreach (var parameter in parameters.Where(parameter => used.Contains(parameter.Name)))
            command.Parameters.AddWithValue(parameter.Name, parameter.Value ?? DBNull.Value);
        try
        {
            using var reader = command.ExecuteReader();
            return ReadResult(reader);
        }
        catch (SqliteException e)
        {
            throw StandInErrors.From(e);
        }
    }

    private TdsResult ReadResult(SqliteDataReader reader)
    {
        if (reader.FieldCount == 0) return new TdsResult(null, [], counts && reader.RecordsAffected >= 0 ? reader.RecordsAffected : null);
        List<object?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        var columns = Enumerable.Range(0, reader.FieldCount)
            .Select(i => new TdsColumn(reader.GetName(i), TypeOf(reader, i, rows.FirstOrDefault()?[i])))
            .ToList();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                if (columns[i].Type == TdsType.Parse("date") && row[i] is string day) row[i] = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        }

        return new TdsResult(columns, rows, counts ? rows.Count : null);
    }

    // A column of a table has the type that T-SQL gave it; anything else is what its first value is.
    private static TdsType TypeOf(SqliteDataReader reader, int column, object? value) =>
        SQLitePCL.raw.sqlite3_column_decltype(reader.Handle, column).utf8_to_string() is { } declared ? TdsType.Parse(declared)
        : value is string ? TdsType.Parse("nvarchar(max)")
        : TdsType.Int;

    private sealed class UsedVariables : TSqlFragmentVisitor
    {
        private readonly HashSet<string> names = [];

        public static HashSet<string> Of(TSqlFragment fragment)
        {
            var used = new UsedVariables();
            fragment.Accept(used);
            return used.names;
        }

        public override void Visit(VariableReference node) => names.Add(node.Name);
    }
}

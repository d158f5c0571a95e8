using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Selvhjelp.Api.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>Finds tables and columns that a text of T-SQL names, and that the model does not have.</summary>
internal sealed class ModelNames : TSqlFragmentVisitor
{
    private static readonly Dictionary<string, HashSet<string>> Tables = ReadTables();

    private readonly HashSet<string> tables = [];
    private readonly HashSet<string> columns = [];
    private readonly List<string> unknown = [];

    /// <summary>What is not in the model; empty when all is.</summary>
    public static IReadOnlyList<string> Unknown(string sql) => [.. TSql.Parse(sql).Batches.SelectMany(batch => batch.Statements).SelectMany(UnknownIn)];

    public override void Visit(NamedTableReference node) => tables.Add(NameOf(node.SchemaObject));

    public override void Visit(CreateTableStatement node)
    {
        tables.Add(NameOf(node.SchemaObjectName));
        foreach (var column in node.Definition.ColumnDefinitions) columns.Add(column.ColumnIdentifier.Value);
    }

    public override void Visit(CreateIndexStatement node) => tables.Add(NameOf(node.OnName));

    public override void Visit(ForeignKeyConstraintDefinition node) => tables.Add(NameOf(node.ReferenceTableName));

    public override void Visit(ColumnReferenceExpression node)
    {
        // i is how EF Core calls the rows that it gives to MERGE; _Position is the place of each.
        if (node.MultiPartIdentifier?.Identifiers[^1].Value is { } name and not "_Position") columns.Add(name);
    }

    public override void Visit(ExecutableStringList node)
    {
        foreach (var text in node.Strings.OfType<StringLiteral>()) unknown.AddRange(Unknown(text.Value));
    }

    private static IEnumerable<string> UnknownIn(TSqlStatement statement)
    {
        var names = new ModelNames();
        statement.Accept(names);
        var known = names.tables.Where(Tables.ContainsKey).SelectMany(table => Tables[table]).ToHashSet();
        return [.. names.tables.Where(table => !Tables.ContainsKey(table)), .. names.columns.Except(known), .. names.unknown];
    }

    private static string NameOf(SchemaObjectName name) =>
        name.SchemaIdentifier is { } schema ? $"{schema.Value}.{name.BaseIdentifier.Value}" : name.BaseIdentifier.Value;

    private static Dictionary<string, HashSet<string>> ReadTables()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var tables = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .ToDictionary(table => table.Name, table => table.Columns.Select(column => column.Name).ToHashSet());
        tables.Add("__EFMigrationsHistory", ["MigrationId", "ProductVersion"]);
        tables.Add("sys.databases", ["database_id", "snapshot_isolation_state"]);
        return tables;
    }
}

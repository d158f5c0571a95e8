using Selvhjelp.Site.Pipeline.Exports.Tabular;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>Columns with which the tables of HSDS find each other.</summary>
internal static class Keys
{
    /// <summary>The key of every table.</summary>
    public static Field Id { get; } = new("id", "Each entry must have a unique identifier.", Required: true, Unique: true);

    /// <summary>To <c>organization</c>.</summary>
    public static ForeignKey ToOrganization { get; } = new("organization_id", "organization", "id");

    /// <summary>To <c>service</c>.</summary>
    public static ForeignKey ToService { get; } = new("service_id", "service", "id");

    /// <summary>To <c>location</c>.</summary>
    public static ForeignKey ToLocation { get; } = new("location_id", "location", "id");

    /// <summary>A table of HSDS. Its rows are keyed by <see cref="Id"/>.</summary>
    public static Table Keyed<T>(
        string name, string file, string title, string description, IEnumerable<T> items, IReadOnlyList<(Field, Func<T, string?>)> columns,
        params IReadOnlyList<ForeignKey> foreignKeys) =>
        Table.Of(name, file, title, description, items, columns) with { PrimaryKey = Id.Name, ForeignKeys = foreignKeys };
}

using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>
/// Binds the input types <c>XFilter</c> and <c>XListFilter</c> of the contract. A filter mirrors the output type whose name it bears, field by
/// field: its conditions are bound, at start-up, to the members that the output's fields are read from.
/// </summary>
internal sealed class FilterPattern : IInputPattern
{
    private const string Filter = "Filter";
    private const string ListFilter = "ListFilter";

    /// <inheritdoc/>
    public Type? ClrTypeOf(InputObjectType type, BindingContext context)
    {
        var (subject, isList) = Subject(type, context.Schema);
        if (subject is null || context.ClrTypeOf(subject) is not { } clrType) return null;
        return typeof(Filter<>).MakeGenericType(isList ? ListOf(clrType) : Optional(clrType));
    }

    /// <inheritdoc/>
    public Func<IReadOnlyDictionary<string, object?>, object> Bind(InputObjectType type, BindingContext context)
    {
        var (subject, isList) = Subject(type, context.Schema);
        var clrType = context.ClrTypeOf(subject!)!;
        var maker = (isList, subject) switch
        {
            (true, _) => Make(typeof(ListFilterMaker<>), clrType, type, context),
            (_, TypeWithFields entry) => Make(typeof(EntryFilterMaker<>), clrType, type, entry, context),
            _ => Make(typeof(ValueFilterMaker<>), Optional(clrType), type, subject!, context),
        };
        return maker.Make;
    }

    /// <summary>The name of the filter of an output type; null for a type that cannot be filtered by.</summary>
    public static string? NameOf(GraphQLType type)
    {
        if (Paged(type) is { } node) return node.Name + ListFilter;
        return type.Named is UnionType ? null : type.Named.Name + (type.Nullable is ListType ? ListFilter : Filter);
    }

    /// <summary>The type of the entries of a connection; null for a type that is not one.</summary>
    public static NamedType? Paged(GraphQLType type) =>
        type.Nullable is ObjectType connection && connection.Name.EndsWith("Connection", StringComparison.Ordinal)
            ? connection.Fields.Find("nodes")?.Type.Named
            : null;

    /// <summary>A type that admits null: where a value is missing, the filter is asked about null.</summary>
    public static Type Optional(Type clrType) => clrType.IsValueType ? typeof(Nullable<>).MakeGenericType(clrType) : clrType;

    /// <summary>How lists of a type are read.</summary>
    public static Type ListOf(Type clrType) => typeof(IReadOnlyList<>).MakeGenericType(clrType);

    /// <summary>The output type that a filter mirrors, and whether it is about a list of it.</summary>
    private static (NamedType? Type, bool IsList) Subject(InputObjectType type, Schema schema)
    {
        if (Without(ListFilter) is { } item) return (item, true);
        return (Without(Filter), false);

        NamedType? Without(string suffix) =>
            type.Name.EndsWith(suffix, StringComparison.Ordinal) ? schema.FindType(type.Name[..^suffix.Length]) : null;
    }

    private static IFilterMaker Make(Type definition, Type clrType, params object[] arguments) =>
        (IFilterMaker)Activator.CreateInstance(definition.MakeGenericType(clrType), arguments)!;
}

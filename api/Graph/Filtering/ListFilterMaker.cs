using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>Makes filters of lists: <c>some</c> and <c>none</c>.</summary>
internal sealed class ListFilterMaker<T> : IFilterMaker
{
    /// <summary>Checks the fields of the input type.</summary>
    public ListFilterMaker(InputObjectType type, BindingContext context)
    {
        var item = type.Name.Replace("ListFilter", "Filter", StringComparison.Ordinal);
        foreach (var field in type.Fields)
        {
            if (field.Name is not ("some" or "none")) context.Problem($"{type}.{field.Name}: a list is filtered by 'some' and 'none' only.");
            else if (field.Type is not InputObjectType named || named.Name != item) context.Problem($"{type}.{field.Name}: must be {item}, not {field.Type}.");
        }
    }

    /// <inheritdoc/>
    public object Make(IReadOnlyDictionary<string, object?> given) => Logic.All<IReadOnlyList<T>>([.. given.Select(each => Make(each.Key, each.Value))]);

    private static Filter<IReadOnlyList<T>> Make(string name, object? value)
    {
        if (value is not Filter<T> filter) throw new FormatException($"'{name}' must not be null; leave it out.");
        var some = new SomeOf<T>(filter);
        return name == "some" ? some : Logic.Not(some);
    }
}

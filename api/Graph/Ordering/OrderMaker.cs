using System.Reflection;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>Makes the parts of an order of one type of entries.</summary>
internal interface IOrderMaker
{
    /// <summary>An <see cref="OrderBy{T}"/>.</summary>
    object Make(string field, OrderDirection direction);
}

/// <inheritdoc cref="IOrderMaker"/>
internal sealed class OrderMaker<T> : IOrderMaker
    where T : class
{
    private readonly Dictionary<string, OrderField<T>> fields = new(StringComparer.Ordinal);

    /// <summary>Checks the input type, and binds each value of its enum to a member of <typeparamref name="T"/>.</summary>
    public OrderMaker(InputObjectType type, TypeWithFields entry, BindingContext context)
    {
        if (type.Fields.Find("field") is not { Type: NonNullType { Inner: EnumType values } } || values.Name != type.Name + "Field"
            || type.Fields.Find("direction") is not { Type: NonNullType { Inner: EnumType { Name: nameof(OrderDirection) } }, DefaultValue: not null }
            || type.Fields.Count != 2)
        {
            context.Problem($"{type}: must have the fields 'field: {type}Field!' and 'direction: OrderDirection! = ASC', and no other.");
            return;
        }

        foreach (var value in values.Values)
        {
            if (Key(value, entry, context) is { } key) fields.Add(value.Name, new OrderField<T>(value.Name, new(key)));
            else context.Problem($"{values}.{value.Name}: {entry} has no field '{FieldName(value.Name)}' that can be ordered by.");
        }
    }

    /// <inheritdoc/>
    public object Make(string field, OrderDirection direction) => new OrderBy<T>(fields[field], direction == OrderDirection.Desc);

    // IN_2020 is in2020.
    private static string FieldName(string value)
    {
        var words = value.ToLowerInvariant().Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static Func<Func<T, string?>>? Key(EnumValueDefinition value, TypeWithFields entry, BindingContext context) =>
        entry.Fields.Find(FieldName(value.Name)) is { } field && context.MemberOf(entry, field) is PropertyInfo property && field.Type.Nullable is not ListType
            ? OrderKeyBinder.Bind<T>(property, field.Type.Named, context)
            : null;
}

using System.Reflection;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>Binds fields of a filter to the members that the fields of the output type are read from.</summary>
internal sealed class ConditionBinder(TypeWithFields entry, Type clrType, BindingContext context)
{
    /// <summary>
    /// Makes the <see cref="Condition{T}"/> of a field; null when it does not fit. That it fits is known at start-up; it is made when it is first
    /// asked for, for there are hundreds, and most are not asked for soon.
    /// </summary>
    /// <param name="field">The field of the filter.</param>
    /// <param name="problem">What does not fit, as the rest of a sentence.</param>
    public Func<object>? Bind(InputValueDefinition field, out string? problem)
    {
        if (entry.Fields.Find(field.Name) is not { } output)
        {
            problem = $"{entry} has no such field";
            return null;
        }

        var expected = FilterPattern.NameOf(output.Type);
        problem = field.Type is InputObjectType given && given.Name == expected ? null
            : $"must be {expected ?? "left out"}, since {entry}.{output.Name} is {output.Type}, not {field.Type}";
        if (problem is not null) return null;
        if (PropertyOf(output) is { } property && Condition(property, output.Type) is { } condition) return condition;
        problem = $"cannot be filtered by, for {entry}.{output.Name} is not read from a property of a type that fits";
        return null;
    }

    /// <summary>The property behind a field. Behind one that gives pages, such as <c>postalCodes</c>, it is that of the whole list: <c>AllPostalCodes</c>.</summary>
    private PropertyInfo? PropertyOf(FieldDefinition field)
    {
        var member = context.MemberOf(entry, field);
        return FilterPattern.Paged(field.Type) is null ? member as PropertyInfo : member is null ? null : clrType.GetProperty("All" + member.Name);
    }

    private Func<object>? Condition(PropertyInfo property, GraphQLType type)
    {
        if ((FilterPattern.Paged(type) ?? type.Named) is not { } named || context.ClrTypeOf(named) is not { } value) return null;
        var read = property.PropertyType;
        if (type.Nullable is ListType || FilterPattern.Paged(type) is not null)
            return FilterPattern.ListOf(value).IsAssignableFrom(read) ? Make(typeof(ListCondition<,>), value, FilterPattern.ListOf(value)) : null;
        if (named is TypeWithFields) return value.IsAssignableFrom(read) ? Make(typeof(RelatedCondition<,>), value, value) : null;
        if (read == FilterPattern.Optional(value)) return Make(typeof(ValueCondition<,>), read, read);
        return read == value ? Make(typeof(PresentValueCondition<,>), value, value) : null;

        Func<object> Make(Type definition, Type argument, Type result) => () => Activator.CreateInstance(
            definition.MakeGenericType(clrType, argument),
            property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(clrType, result)))!;
    }
}

using System.Reflection;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>Finds how the values of a property become keys of an order.</summary>
internal static class OrderKeyBinder
{
    /// <summary>Makes what reads the key of an entry; null when the property's values have no order.</summary>
    public static Func<Func<T, string?>>? Bind<T>(PropertyInfo property, NamedType type, BindingContext context)
        where T : class =>
        property.PropertyType switch
        {
            var read when read == typeof(string) && type.Name != "ID" => () => Text<T>(property),
            var read when read == typeof(int) => () => Value<T, int>(property, OrderKey.Of),
            var read when read == typeof(double) => () => Value<T, double>(property, OrderKey.Of),
            var read when read == typeof(bool) => () => Value<T, bool>(property, OrderKey.Of),
            var read when read == typeof(DateOnly) => () => Value<T, DateOnly>(property, OrderKey.Of),
            var read when read == typeof(PartialDate) => () => Value<T, PartialDate>(property, OrderKey.Of),
            var read when read == typeof(int?) => () => Optional<T, int>(property, OrderKey.Of),
            var read when read == typeof(double?) => () => Optional<T, double>(property, OrderKey.Of),
            var read when read == typeof(bool?) => () => Optional<T, bool>(property, OrderKey.Of),
            var read when read == typeof(DateOnly?) => () => Optional<T, DateOnly>(property, OrderKey.Of),
            var read when read == typeof(PartialDate?) => () => Optional<T, PartialDate>(property, OrderKey.Of),
            var read when read == typeof(VocabularyCode) => () => Then(Read<T, VocabularyCode?>(property), OrderKey.Of),
            var read when read == typeof(Status) => () => Then(Read<T, Status?>(property), OrderKey.Of),
            var read when read.IsEnum => () => Generic<T>(nameof(Place), read, property, type),
            var read when Nullable.GetUnderlyingType(read) is { IsEnum: true } known => () => Generic<T>(nameof(PlaceIfKnown), known, property, type),
            _ when type is TypeWithFields related => ByName<T>(property, related, context),
            _ => null,
        };

    private static Func<T, string?> Text<T>(PropertyInfo property) => Then(Read<T, string?>(property), OrderKey.Of);

    private static Func<T, string?> Value<T, TValue>(PropertyInfo property, Func<TValue, string> key)
        where TValue : struct => Then(Read<T, TValue>(property), key);

    private static Func<T, string?> Optional<T, TValue>(PropertyInfo property, Func<TValue, string> key)
        where TValue : struct => Then(Read<T, TValue?>(property), value => value is { } known ? key(known) : null);

    // By the place of the value in the contract, whose members have the same names in the same order.
    private static Func<T, string?> Place<T, TEnum>(PropertyInfo property, EnumType type)
        where TEnum : struct, Enum
    {
        var places = Places<TEnum>(type);
        return Then(Read<T, TEnum>(property), value => places[value]);
    }

    private static Func<T, string?> PlaceIfKnown<T, TEnum>(PropertyInfo property, EnumType type)
        where TEnum : struct, Enum
    {
        var places = Places<TEnum>(type);
        return Then(Read<T, TEnum?>(property), value => value is { } known ? places[known] : null);
    }

    private static Dictionary<TEnum, string> Places<TEnum>(EnumType type)
        where TEnum : struct, Enum =>
        type.Values
            .Select((value, place) => (Value: Enum.Parse<TEnum>(value.Name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), Key: OrderKey.Of(place)))
            .ToDictionary(pair => pair.Value, pair => pair.Key);

    // A related entry goes by its name; a text by its title.
    private static Func<Func<T, string?>>? ByName<T>(PropertyInfo property, TypeWithFields related, BindingContext context)
    {
        var name = related.Fields.Find("name") ?? related.Fields.Find("title");
        if (name is null || context.MemberOf(related, name) is not PropertyInfo named || named.PropertyType != typeof(string)) return null;
        return () => Generic<T>(nameof(NameOf), context.ClrTypeOf(related)!, property, named);
    }

    private static Func<T, string?> NameOf<T, TRelated>(PropertyInfo property, PropertyInfo name)
        where TRelated : class
    {
        var (read, readName) = (Read<T, TRelated?>(property), Read<TRelated, string>(name));
        return entry => read(entry) is { } related ? OrderKey.Of(readName(related)) : null;
    }

    private static Func<T, string?> Generic<T>(string method, Type argument, params object[] arguments) =>
        (Func<T, string?>)typeof(OrderKeyBinder).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T), argument).Invoke(null, arguments)!;

    private static Func<T, TValue> Read<T, TValue>(PropertyInfo property) => property.GetMethod!.CreateDelegate<Func<T, TValue>>();

    private static Func<T, string?> Then<T, TValue>(Func<T, TValue> read, Func<TValue, string?> key) => entry => key(read(entry));
}

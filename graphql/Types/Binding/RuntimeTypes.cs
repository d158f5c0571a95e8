using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Which object type an object is of, by its CLR type (ResolveAbstractType, section 6.4.3).</summary>
internal sealed class RuntimeTypes(IEnumerable<KeyValuePair<Type, ObjectType>> bindings)
{
    private readonly FrozenDictionary<Type, ObjectType> bound = bindings.ToFrozenDictionary();

    /// <summary>CLR types that are not bound themselves; as many at most as the program has.</summary>
    private readonly ConcurrentDictionary<Type, ObjectType?> derived = new();

    public ObjectType? Find(Type clrType) => bound.TryGetValue(clrType, out var type) ? type : derived.GetOrAdd(clrType, FindDerived);

    /// <summary>For a class that is derived from a bound one, or implements it: the one bound type it can stand for.</summary>
    private ObjectType? FindDerived(Type clrType)
    {
        for (var ancestor = clrType.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (bound.TryGetValue(ancestor, out var type)) return type;
        var candidates = bound.Where(pair => pair.Key.IsInterface && pair.Key.IsAssignableFrom(clrType)).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0].Value : null;
    }
}

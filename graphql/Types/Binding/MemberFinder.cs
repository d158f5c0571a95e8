using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Finds the property or method that a field is bound to: public, of the instance, with the field's name in PascalCase.</summary>
internal sealed class MemberFinder
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>What was found: fields of outputs, of filters and of orders ask for the same members.</summary>
    private readonly Dictionary<(Type Type, string Name), (MemberInfo? Member, string? Problem)> known = [];
    private readonly Dictionary<Type, Dictionary<string, PropertyInfo>> properties = [];

    public MemberInfo? Find(Type type, string name, out string? problem)
    {
        lock (known)
        {
            if (!known.TryGetValue((type, name), out var found)) known.Add((type, name), found = (Search(type, name, out problem), problem));
            problem = found.Problem;
            return found.Member;
        }
    }

    private MemberInfo? Search(Type type, string name, out string? problem)
    {
        problem = null;
        var found = Candidates(type, name);
        if (found.Count == 0) found = [.. Candidates(type, name + "Async").OfType<MethodInfo>()];
        if (found.Count == 0) problem = $"no property or method '{name}' on {ClrNames.Show(type)}";
        if (found.Count > 1) problem = $"more than one method '{name}' on {ClrNames.Show(type)}";
        return found.Count == 1 ? found[0] : null;
    }

    private IReadOnlyList<MemberInfo> Candidates(Type type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            if (Declared(declaring).TryGetValue(name, out var property) && property is { GetMethod.IsPublic: true }) return [property];
        var methods = Methods(type, name);
        if (methods.Count > 0 || !type.IsInterface) return methods;
        var inherited = type.GetInterfaces();
        foreach (var parent in inherited)
            if (Declared(parent).TryGetValue(name, out var property)) return [property];
        return [.. inherited.SelectMany(parent => Methods(parent, name))];
    }

    /// <summary>The properties that a type itself declares, but no indexers.</summary>
    private Dictionary<string, PropertyInfo> Declared(Type type)
    {
        if (properties.TryGetValue(type, out var declared)) return declared;
        declared = new(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(Public | BindingFlags.DeclaredOnly))
            if (property.GetIndexParameters().Length == 0) declared.TryAdd(property.Name, property);
        properties.Add(type, declared);
        return declared;
    }

    /// <summary>The most derived methods only: an override and what it overrides are one.</summary>
    private static IReadOnlyList<MethodInfo> Methods(Type type, string name)
    {
        var methods = type.GetMember(name, MemberTypes.Method, Public).Cast<MethodInfo>()
            .Where(method => !method.IsGenericMethodDefinition && method.ReturnType != typeof(void)).ToList();
        return methods.Count > 1 && methods.Where(method => method.DeclaringType == type).ToList() is { Count: 1 } own ? own : methods;
    }
}

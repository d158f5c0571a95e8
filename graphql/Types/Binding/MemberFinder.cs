using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Finds the property or method that a field is bound to: public, of the instance, with the field's name in PascalCase.</summary>
internal static class MemberFinder
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    public static MemberInfo? Find(Type type, string name, out string? problem)
    {
        problem = null;
        var found = Candidates(type, name);
        if (found.Count == 0) found = [.. Candidates(type, name + "Async").OfType<MethodInfo>()];
        if (found.Count == 0) problem = $"no property or method '{name}' on {ClrNames.Show(type)}";
        if (found.Count > 1) problem = $"more than one method '{name}' on {ClrNames.Show(type)}";
        return found.Count == 1 ? found[0] : null;
    }

    private static IReadOnlyList<MemberInfo> Candidates(Type type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            if (declaring.GetProperty(name, Public | BindingFlags.DeclaredOnly) is { GetMethod.IsPublic: true } property) return [property];
        var methods = Methods(type, name);
        if (methods.Count > 0 || !type.IsInterface) return methods;
        var inherited = type.GetInterfaces();
        foreach (var parent in inherited)
            if (parent.GetProperty(name, Public) is { } property) return [property];
        return [.. inherited.SelectMany(parent => Methods(parent, name))];
    }

    /// <summary>The most derived methods only: an override and what it overrides are one.</summary>
    private static IReadOnlyList<MethodInfo> Methods(Type type, string name)
    {
        var methods = type.GetMember(name, MemberTypes.Method, Public).Cast<MethodInfo>()
            .Where(method => !method.IsGenericMethodDefinition && method.ReturnType != typeof(void)).ToList();
        return methods.Count > 1 && methods.Where(method => method.DeclaringType == type).ToList() is { Count: 1 } own ? own : methods;
    }
}

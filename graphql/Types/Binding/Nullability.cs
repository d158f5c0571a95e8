using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>What the compiler wrote down about null, where it can be trusted.</summary>
internal sealed class Nullability
{
    private readonly NullabilityInfoContext context = new();

    /// <summary>What was found: types inherit members, and those made of one generic type say the same of theirs.</summary>
    private readonly Dictionary<MemberInfo, NullabilityInfo?> members = [];

    /// <summary>
    /// What is known about a member's type; null for one that is a type parameter, of which the compiler cannot say whether it admits null, and for one of
    /// which the type itself says it.
    /// </summary>
    public NullabilityInfo? Of(MemberInfo member)
    {
        if (IsPlainValue(member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType)) return null;
        if (member.DeclaringType is { IsGenericType: true } owner) member = owner.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member);
        if (!members.TryGetValue(member, out var known)) members.Add(member, known = Find(member));
        return known;
    }

    /// <inheritdoc cref="Of(MemberInfo)"/>
    public NullabilityInfo? Of(ParameterInfo parameter) => IsPlainValue(parameter.ParameterType) ? null : context.Create(parameter);

    private NullabilityInfo? Find(MemberInfo member) => member switch
    {
        PropertyInfo property when !IsTypeParameter(property, property.PropertyType) => context.Create(property),
        MethodInfo method when !IsTypeParameter(method, method.ReturnType) => context.Create(method.ReturnParameter),
        _ => null,
    };

    private static bool IsTypeParameter(MemberInfo member, Type type) => member.DeclaringType is { IsGenericType: true } && type.ContainsGenericParameters;

    private static bool IsPlainValue(Type type) => type.IsValueType && (!type.IsGenericType || Nullable.GetUnderlyingType(type) is { IsGenericType: false });
}

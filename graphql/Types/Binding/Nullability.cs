using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>What the compiler wrote down about null, where it can be trusted.</summary>
internal sealed class Nullability
{
    private readonly NullabilityInfoContext context = new();

    /// <summary>
    /// What is known about a member's type; null for one that is a type parameter, of which the compiler cannot say whether it admits null.
    /// </summary>
    public NullabilityInfo? Of(MemberInfo member) => member switch
    {
        PropertyInfo property when !IsTypeParameter(property) => context.Create(property),
        MethodInfo method when !IsTypeParameter(method) => context.Create(method.ReturnParameter),
        _ => null,
    };

    public NullabilityInfo Of(ParameterInfo parameter) => context.Create(parameter);

    private static bool IsTypeParameter(MemberInfo member)
    {
        if (member.DeclaringType is not { IsGenericType: true } owner) return false;
        return owner.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) switch
        {
            PropertyInfo property => property.PropertyType.ContainsGenericParameters,
            MethodInfo method => method.ReturnType.ContainsGenericParameters,
            _ => false,
        };
    }
}

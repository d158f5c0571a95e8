using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>How CLR types are named in messages: as C# writes them, without namespaces.</summary>
internal static class ClrNames
{
    public static string Show(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Show(inner) + "?";
        if (type.IsArray) return Show(type.GetElementType()!) + "[]";
        if (type.IsGenericType)
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Show))}>";
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => "string",
            TypeCode.Int32 when !type.IsEnum => "int",
            TypeCode.Int64 when !type.IsEnum => "long",
            TypeCode.Double => "double",
            TypeCode.Boolean => "bool",
            _ => type == typeof(object) ? "object" : type.Name,
        };
    }

    /// <summary>With a question mark on a reference type that may be null.</summary>
    public static string Show(Type type, NullabilityInfo? nullability)
        => Show(type) + (!type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "");
}

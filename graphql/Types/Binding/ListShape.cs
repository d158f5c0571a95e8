using System.Collections.Immutable;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>The forms in which C# gives lists.</summary>
internal enum ListKind
{
    /// <summary><c>T[]</c>.</summary>
    Array,
    /// <summary><c>ImmutableArray&lt;T&gt;</c>.</summary>
    ImmutableArray,
    /// <summary>Any reference type that is an <c>IEnumerable&lt;T&gt;</c>.</summary>
    Enumerable,
}

/// <summary>A CLR type seen as a list.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Item">The type of its items.</param>
internal sealed record ListShape(ListKind Kind, Type Item)
{
    /// <summary>The shape of a type; null for one that is no list, or a list of more than one type.</summary>
    public static ListShape? Of(Type type)
    {
        if (type == typeof(string)) return null;
        if (type.IsSZArray) return new ListShape(ListKind.Array, type.GetElementType()!);
        if (IsGeneric(type, typeof(ImmutableArray<>))) return new ListShape(ListKind.ImmutableArray, type.GetGenericArguments()[0]);
        if (type.IsValueType) return null;
        var faces = type.GetInterfaces().Append(type).Where(face => IsGeneric(face, typeof(IEnumerable<>))).Distinct().ToList();
        return faces.Count == 1 ? new ListShape(ListKind.Enumerable, faces[0].GetGenericArguments()[0]) : null;
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}

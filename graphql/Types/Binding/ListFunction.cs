using System.Reflection;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>The function that serves the arguments of lists, see <see cref="SchemaBuilder.BindLists"/>, for the lists of one type of items.</summary>
internal sealed class ListFunction
{
    private readonly Func<Type, bool> isRoot;
    private Delegate? call;

    private ListFunction(MethodInfo method, Func<Type, bool> isRoot) => (Method, this.isRoot) = (method, isRoot);

    /// <summary>The function, its type parameter given.</summary>
    public MethodInfo Method { get; }

    /// <summary>Its parameters but the first, which takes the list.</summary>
    public ParameterInfo[] Parameters => Method.GetParameters()[1..];

    /// <summary>The function for lists of this CLR type; null when it does not take and give them.</summary>
    public static ListFunction? Of(MethodInfo definition, Type list, Func<Type, bool> isRoot)
    {
        if (ListShape.Of(list) is not { Item.IsValueType: false } shape) return null;
        var method = definition.MakeGenericMethod(shape.Item);
        return method.GetParameters() is [var taken, ..] && taken.ParameterType == list && method.ReturnType == list ? new ListFunction(method, isRoot) : null;
    }

    /// <summary>
    /// A <see cref="MethodCall{T}"/> whose object is the list. It is made when it is first asked for: most lists are asked for without arguments.
    /// </summary>
    /// <param name="result">What the delegate gives: the type of the list, or a base of it; always the same.</param>
    public Delegate Call(Type result) => call ??= ClrCall.Function(Method, result, isRoot);
}

using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>How a field is read.</summary>
/// <param name="Made">
/// Makes what reads and writes it. That it can be made is known at start-up; it is made when the field is first asked for, for there are hundreds, and most
/// are not asked for soon.
/// </param>
/// <param name="Parameters">The parameters of its method that are arguments, in their order.</param>
internal sealed record FieldBinding(Lazy<FieldResolver> Made, ParameterBinding[] Parameters)
{
    /// <summary>A binding whose resolver is made when it is first asked for, once.</summary>
    public FieldBinding(Func<FieldResolver> make, ParameterBinding[] parameters)
        : this(new Lazy<FieldResolver>(make), parameters)
    {
    }

    /// <summary>A binding whose resolver is there already.</summary>
    public FieldBinding(FieldResolver resolver, ParameterBinding[] parameters)
        : this(new Lazy<FieldResolver>(resolver), parameters)
    {
    }

    /// <summary>Reads and writes it.</summary>
    public FieldResolver Resolver => Made.Value;

    /// <summary>
    /// How it is read when it is asked for with arguments, where that is another way: then it costs nothing that the field has arguments, when
    /// they are not given. Null where there is one way only.
    /// </summary>
    public FieldBinding? WithArguments { get; init; }

    /// <summary>How this field of a document is read.</summary>
    public FieldBinding For(FieldNode node) => WithArguments is null || node.Arguments.Count == 0 ? this : WithArguments;
}

/// <summary>How an argument reaches a parameter.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Converter">Makes the parameter's CLR value of the coerced value.</param>
/// <param name="WhenAbsent">What the parameter gets when the argument is not given and has no default.</param>
internal sealed record ParameterBinding(InputValueDefinition Argument, InputConverter Converter, object? WhenAbsent);

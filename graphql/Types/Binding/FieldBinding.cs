using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>How a field is read.</summary>
/// <param name="Resolver">Reads and writes it.</param>
/// <param name="Parameters">The parameters of its method that are arguments, in their order.</param>
internal sealed record FieldBinding(FieldResolver Resolver, ParameterBinding[] Parameters);

/// <summary>How an argument reaches a parameter.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Converter">Makes the parameter's CLR value of the coerced value.</param>
/// <param name="WhenAbsent">What the parameter gets when the argument is not given and has no default.</param>
internal sealed record ParameterBinding(InputValueDefinition Argument, InputConverter Converter, object? WhenAbsent);

namespace Selvhjelp.GraphQL.Types;

/// <summary>The input coercion of a scalar (section 3.5 "Scalars", "Input Coercion").</summary>
/// <param name="input">The value as it was given; never null.</param>
/// <param name="value">The CLR value, when there is no error.</param>
/// <returns>What was expected, as a sentence without its full stop, or null when the value is right.</returns>
internal delegate string? ScalarCoercion(in ScalarInput input, out object? value);

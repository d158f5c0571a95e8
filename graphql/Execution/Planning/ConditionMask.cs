namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>
/// What the variables that <c>@skip</c> and <c>@include</c> ask for are, a bit for each in both: true, false, neither of them because there is no value, or
/// both for a value that is no boolean, which only a document that was not validated can bring about.
/// </summary>
/// <param name="Trues">Those that are true.</param>
/// <param name="Falses">Those that are false.</param>
internal readonly record struct ConditionMask(ulong Trues, ulong Falses);

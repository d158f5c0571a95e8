using Selvhjelp.GraphQL.Validation.Rules;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>
/// The rules of section 5 for executable documents, in its order, with their names in the reference implementation. The four about <c>@defer</c> and
/// <c>@stream</c>, among those about directives, and the last one are the reference's own.
/// </summary>
internal static class RuleSet
{
    public static IReadOnlyList<Entry> All { get; } =
    [
        new("ExecutableDefinitionsRule", context => new ExecutableDefinitions(context)),
        new("KnownOperationTypesRule", context => new OperationTypeExistence(context)),
        new("UniqueOperationNamesRule", context => new OperationNameUniqueness(context)),
        new("LoneAnonymousOperationRule", context => new LoneAnonymousOperation(context)),
        new("SingleFieldSubscriptionsRule", context => new SingleRootField(context)),
        new("FieldsOnCorrectTypeRule", context => new FieldSelections(context)),
        new("OverlappingFieldsCanBeMergedRule", context => new FieldSelectionMerging(context)),
        new("ScalarLeafsRule", context => new LeafFieldSelections(context)),
        new("KnownArgumentNamesRule", context => new ArgumentNames(context)),
        new("UniqueArgumentNamesRule", context => new ArgumentUniqueness(context)),
        new("ProvidedRequiredArgumentsRule", context => new RequiredArguments(context)),
        new("UniqueFragmentNamesRule", context => new FragmentNameUniqueness(context)),
        new("KnownTypeNamesRule", context => new FragmentSpreadTypeExistence(context)),
        new("FragmentsOnCompositeTypesRule", context => new FragmentsOnCompositeTypes(context)),
        new("NoUnusedFragmentsRule", context => new FragmentsMustBeUsed(context)),
        new("KnownFragmentNamesRule", context => new FragmentSpreadTargetDefined(context)),
        new("NoFragmentCyclesRule", context => new FragmentSpreadsMustNotFormCycles(context)),
        new("PossibleFragmentSpreadsRule", context => new FragmentSpreadIsPossible(context)),
        new("ValuesOfCorrectTypeRule", context => new ValuesOfCorrectType(context)),
        new("UniqueInputFieldNamesRule", context => new InputObjectFieldUniqueness(context)),
        new("KnownDirectivesRule", context => new DirectivesAreDefined(context)),
        new("KnownDirectivesRule", context => new DirectivesAreInValidLocations(context)),
        new("UniqueDirectivesPerLocationRule", context => new DirectivesAreUniquePerLocation(context)),
        new("DeferStreamDirectiveOnRootFieldRule", context => new DeferStreamOnRootField(context)),
        new("DeferStreamDirectiveOnValidOperationsRule", context => new DeferStreamOnValidOperations(context)),
        new("DeferStreamDirectiveLabelRule", context => new DeferStreamLabels(context)),
        new("StreamDirectiveOnListFieldRule", context => new StreamOnListField(context)),
        new("UniqueVariableNamesRule", context => new VariableUniqueness(context)),
        new("VariablesAreInputTypesRule", context => new VariablesAreInputTypes(context)),
        new("NoUndefinedVariablesRule", context => new AllVariableUsesDefined(context)),
        new("NoUnusedVariablesRule", context => new AllVariablesUsed(context)),
        new("VariablesInAllowedPositionRule", context => new AllVariableUsagesAreAllowed(context)),
        new("MaxIntrospectionDepthRule", context => new IntrospectionDepth(context)),
    ];

    /// <summary>A rule's name and how to make it for one validation.</summary>
    internal sealed record Entry(string Code, Func<ValidationContext, ValidationRule> Create);
}

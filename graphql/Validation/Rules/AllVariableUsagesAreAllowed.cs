using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.8.5: the type of a variable fits every place where it is used.</summary>
internal sealed class AllVariableUsagesAreAllowed(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not OperationDefinitionNode { Variables.Count: > 0 } operation)
                continue;
            foreach (var usage in Context.AllUsagesOf(operation))
                Check(operation, usage);
        }
    }

    private void Check(OperationDefinitionNode operation, VariableUsage usage)
    {
        if (usage.LocationType is not { } locationType
            || operation.FindVariable(usage.Node.Name.Value) is not { } variable
            || Schema.FindType(variable.Type) is not { } type)
            return;
        var hasDefault = usage.HasLocationDefault || variable.DefaultValue is not (null or NullValueNode);
        if (!IsAllowed(type, locationType, hasDefault))
            Report($"The variable \"${usage.Node.Name}\" of type \"{type}\" cannot be used where \"{locationType}\" is expected.",
                variable, usage.Node);
        if (usage.OneOf is not null && !type.IsNonNull)
            Report($"The variable \"${usage.Node.Name}\" must be of type \"{type}!\" to be used for a field of the OneOf Input Object "
                + $"\"{usage.OneOf}\", of which one field must be given.", variable, usage.Node);
    }

    /// <summary>IsVariableUsageAllowed(): a nullable variable may fill a non-null place if one of the two has a default value.</summary>
    private static bool IsAllowed(GraphQLType type, GraphQLType locationType, bool hasDefault)
    {
        if (locationType.IsNonNull && !type.IsNonNull)
            return hasDefault && Schema.IsSubtype(type, locationType.Nullable);
        return Schema.IsSubtype(type, locationType);
    }
}

using System.Globalization;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>The cost plans of one operation: one for each outcome of its conditions, made when first asked for; the first few are kept.</summary>
internal sealed class OperationCost(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Conditions conditions, OperationDefinitionNode operation, int documentBytes)
{
    /// <summary>
    /// A plan with more terms for each byte of its document is made anew each time: what is kept must be in proportion to the document, because that is how
    /// <see cref="PreparedOperation.Weight"/> counts it. Only a selection that multiplies by the types of interfaces has more.
    /// </summary>
    private const int BytesPerTerm = 8;

    /// <summary>Further outcomes are planned each time, so that a client cannot fill the memory with them.</summary>
    private const int MaxPlans = 4;

    private (ConditionMask Mask, CostPlan Plan)[] plans = [];

    /// <summary>What a run costs.</summary>
    /// <exception cref="LimitExceededException">A list has no size that the schema asks for, or the operation is too much to count.</exception>
    public Weight Of(SchemaCosts costs, ConditionMask mask, VariableValues variables)
    {
        foreach (var (known, plan) in plans)
            if (known == mask) return plan.Evaluate(variables);
        var made = Plan(costs, mask, isFolded: true);
        // A race between two requests loses one of their plans, which harms nobody.
        if (plans.Length < MaxPlans && made.Terms <= documentBytes / BytesPerTerm) plans = [.. plans, (mask, made)];
        return made.Evaluate(variables);
    }

    /// <summary>The error of a run that costs more than it may.</summary>
    public GraphQLError Refuse(SchemaCosts costs, ConditionMask mask, OperationRequest request, Weight cost)
    {
        var options = request.Options.Cost!;
        var (sum, limit, measure) = cost.Fields > options.MaxFieldCost
            ? (cost.Fields, options.MaxFieldCost, "reads fields for")
            : (cost.Objects, options.MaxTypeCost, "answers objects for");
        var costliest = Plan(costs, mask, isFolded: false).FindCostliest(request.Variables);
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The operation {measure} a cost of {sum:0}; at most {limit:0} is allowed. Most of it is at {string.Join('.', costliest.Path)}, which is up to {costliest.Count:0} values. Ask for fewer at a time, with 'first' on every list, or in several requests.");
        return new GraphQLError(message, ErrorCodes.Limit, costliest.Node is null ? [] : request.Locate([costliest.Node]));
    }

    private CostPlan Plan(SchemaCosts costs, ConditionMask mask, bool isFolded) => schema.RootType(operation.Operation) is { } root
        ? new CostPlanner(schema, costs, new FieldCollector(schema, fragments, conditions, mask), isFolded).Plan(root, operation.SelectionSet)
        : CostPlan.Nothing;
}

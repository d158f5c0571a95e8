using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>
/// What is selected on the value of a field: one <see cref="ObjectPlan"/> for each type that has been met there. They are made when first
/// needed, because nested interfaces would otherwise multiply.
/// </summary>
internal sealed class SelectionPlan(OperationPlanner planner, NamedType type, FieldNode[] nodes)
{
    private ObjectPlan? single;
    private (Type ClrType, ObjectPlan Plan)[] met = [];
    private (string TypeName, ObjectPlan Plan)[] named = [];

    /// <summary>The plan, when the field's type is an object type.</summary>
    public ObjectPlan Single => single ?? (single = planner.PlanObject((ObjectType)type, nodes));

    /// <summary>The plan for an object of this CLR type; null when it is not of the field's type.</summary>
    public ObjectPlan? For(Type clrType)
    {
        foreach (var (known, plan) in met)
            if (ReferenceEquals(known, clrType)) return plan;
        return Add(clrType);
    }

    /// <summary>The plan for an object of the type with this name; null when that is not a possible type of the field.</summary>
    public ObjectPlan? Named(string typeName)
    {
        foreach (var (known, plan) in named)
            if (known == typeName) return plan;
        if (planner.Schema.Schema.FindType(typeName) is not ObjectType objectType || !planner.Schema.Schema.IsPossibleType(objectType, type)) return null;
        var made = planner.PlanObject(objectType, nodes);
        named = [.. named, (typeName, made)];
        return made;
    }

    /// <summary>A race between two requests makes a plan twice, which harms nobody.</summary>
    private ObjectPlan? Add(Type clrType)
    {
        if (planner.Schema.ObjectTypeOf(clrType) is not { } objectType || !planner.Schema.Schema.IsPossibleType(objectType, type)) return null;
        var plan = planner.PlanObject(objectType, nodes);
        met = [.. met, (clrType, plan)];
        return plan;
    }
}

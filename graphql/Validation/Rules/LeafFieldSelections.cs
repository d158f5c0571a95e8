using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.3.3: a field of a scalar or enum has no selections; one of an object, interface or union must have some.</summary>
internal sealed class LeafFieldSelections(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field?.Type is not { } type)
            return;
        if (!type.Named.IsLeaf && field.SelectionSet is null)
            Report($"The field \"{field.Name}\" of type \"{type}\" must say which of its fields to select, in braces.", field);
        else if (type.Named.IsLeaf && field.SelectionSet is not null)
            Report($"The field \"{field.Name}\" of type \"{type}\" has no fields to select.", field.SelectionSet);
    }
}

using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>
/// Walks once over the definitions of a document, keeps track of types on the way, and shows every node to every rule.
/// What the walk is inside of is kept in the context and put back on the way out, so that a valid document costs next to no memory.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    private DefinitionNode definition = null!;

    public void Walk()
    {
        foreach (var rule in rules)
            rule.EnterDocument(context.Document);
        for (var i = 0; i < context.Document.Definitions.Count && !context.HasStopped; i++)
        {
            definition = context.Document.Definitions[i];
            context.Field = null;
            if (definition is OperationDefinitionNode operation)
                Walk(operation);
            else if (definition is FragmentDefinitionNode fragment)
                Walk(fragment);
            else if (definition is TypeSystemDefinitionNode typeSystem)
                Walk(typeSystem);
        }

        foreach (var rule in rules)
            rule.LeaveDocument(context.Document);
    }

    private void Walk(OperationDefinitionNode operation)
    {
        foreach (var rule in rules)
            rule.EnterOperation(operation);
        for (var i = 0; i < operation.Variables.Count; i++)
            Walk(operation.Variables[i]);
        Walk(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Walk(operation.SelectionSet, context.Schema.RootType(operation.Operation));
    }

    private void Walk(FragmentDefinitionNode fragment)
    {
        foreach (var rule in rules)
        {
            rule.EnterFragment(fragment);
            rule.EnterNamedType(fragment.TypeCondition);
        }

        Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Walk(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));
    }

    private void Walk(VariableDefinitionNode variable)
    {
        foreach (var rule in rules)
            rule.EnterVariable(variable);
        Walk(variable.Type);
        if (variable.DefaultValue is not null)
            Walk(variable.DefaultValue, context.Schema.FindType(variable.Type), false, null);
        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void Walk(SelectionSetNode selectionSet, GraphQLType? type, bool isOfInlineFragment = false)
    {
        var (outerParent, outerType) = (context.ParentType, context.Type);
        context.ParentType = type?.Named is { IsComposite: true } composite ? composite : null;
        context.Type = type;
        foreach (var rule in rules)
            rule.EnterSelectionSet(selectionSet, isOfInlineFragment);
        var selections = selectionSet.Selections;
        for (var i = 0; i < selections.Count && !context.HasStopped; i++)
        {
            switch (selections[i])
            {
                case FieldNode field:
                    Walk(field);
                    break;
                case FragmentSpreadNode spread:
                    foreach (var rule in rules)
                        rule.EnterSpread(spread);
                    Walk(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    Walk(fragment, type);
                    break;
            }
        }

        (context.ParentType, context.Type) = (outerParent, outerType);
    }

    private void Walk(FieldNode field)
    {
        var (parent, outerField) = (context.ParentType, context.Field);
        var fieldDefinition = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        context.Field = fieldDefinition;
        foreach (var rule in rules)
            rule.EnterField(field);
        for (var i = 0; i < field.Arguments.Count; i++)
            Walk(field.Arguments[i], fieldDefinition?.Arguments.Find(field.Arguments[i].Name.Value));
        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
            Walk(field.SelectionSet, fieldDefinition?.Type);
        context.Field = outerField;
    }

    private void Walk(InlineFragmentNode fragment, GraphQLType? outer)
    {
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(fragment);
            if (fragment.TypeCondition is not null)
                rule.EnterNamedType(fragment.TypeCondition);
        }

        Walk(fragment.Directives, DirectiveLocation.InlineFragment);
        var type = fragment.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : outer;
        Walk(fragment.SelectionSet, type, isOfInlineFragment: true);
    }

    private void Walk(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location, SharedPlace? shared = null)
    {
        if (directives.Count == 0)
            return;
        foreach (var rule in rules)
            rule.EnterDirectives(directives, location, shared);
        for (var i = 0; i < directives.Count; i++)
        {
            var directive = directives[i];
            var directiveDefinition = context.Schema.FindDirective(directive.Name.Value);
            foreach (var rule in rules)
                rule.EnterDirective(directive);
            // Those of a directive that is not known are looked at as if they were the field's, as the reference does.
            var arguments = directiveDefinition?.Arguments ?? context.Field?.Arguments;
            for (var j = 0; j < directive.Arguments.Count; j++)
                Walk(directive.Arguments[j], arguments?.Find(directive.Arguments[j].Name.Value));
        }
    }

    private void Walk(ArgumentNode argument, InputValueDefinition? argumentDefinition)
    {
        foreach (var rule in rules)
            rule.EnterArgument(argument, argumentDefinition);
        Walk(argument.Value, argumentDefinition?.Type, argumentDefinition?.DefaultValue is not null, null);
    }

    private void Walk(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        switch (value)
        {
            case VariableNode variable:
                context.Add(definition, new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case ListValueNode list:
                var item = (type?.Nullable as ListType)?.Item;
                for (var i = 0; i < list.Values.Count; i++)
                    Walk(list.Values[i], item, false, null);
                break;
            case ObjectValueNode input:
                foreach (var rule in rules)
                    rule.EnterObjectValue(input);
                // A single value may stand for a list of one (section 3.11), so the object's type may be inside a list type.
                var inputType = type?.Named as InputObjectType;
                for (var i = 0; i < input.Fields.Count; i++)
                {
                    var field = inputType?.Fields.Find(input.Fields[i].Name.Value);
                    // The reference does not look into lists and non-null types here, and what it accepts is accepted.
                    var parent = type is InputObjectType { IsOneOf: true } ? inputType : null;
                    Walk(input.Fields[i].Value, field?.Type, field?.DefaultValue is not null, parent);
                }

                break;
        }
    }
}

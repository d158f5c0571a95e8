using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>
/// One rule of section 5. All rules share one walk over the document; each overrides the steps that it looks at. An instance serves one
/// validation, so it may keep notes.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The name of the rule in errors.</summary>
    public string Code { get; set; } = "";

    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    /// <summary>Before anything else.</summary>
    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariable(VariableDefinitionNode variable)
    {
    }

    /// <summary><see cref="ValidationContext.ParentType"/> is the type that the selections are made on.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet, bool isOfInlineFragment)
    {
    }

    /// <summary><see cref="ValidationContext.Field"/> is the field's definition.</summary>
    public virtual void EnterField(FieldNode field)
    {
    }

    /// <summary><see cref="ValidationContext.ParentType"/> is still the type around the fragment.</summary>
    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode spread)
    {
    }

    /// <summary>The directives of one place, or of one part of a place that has several; there is at least one.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location, SharedPlace? shared)
    {
    }

    /// <summary><see cref="ValidationContext.FindDirective"/> finds the directive's definition.</summary>
    public virtual void EnterDirective(DirectiveNode directive)
    {
    }

    /// <summary>An argument of a field or directive; the definition is null when there is none.</summary>
    public virtual void EnterArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
    }

    public virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    /// <summary>A type's name in a variable's type or in a type condition.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    /// <summary>After everything else, when <see cref="ValidationContext.UsagesOf"/> is complete.</summary>
    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    protected void Report(string message, SyntaxNode place) => Context.Report(Code, message, [place.Span]);

    protected void Report(string message, SyntaxNode first, SyntaxNode second) => Context.Report(Code, message, [first.Span, second.Span]);

    protected void Report(string message, IEnumerable<SyntaxNode> places) =>
        Context.Report(Code, message, [.. places.Select(place => place.Span)]);
}

using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Operations (section 2.3), selection sets (2.4), fields (2.5), arguments (2.6), fragments (2.8), variables (2.10).</summary>
public ref partial struct Parser
{
    private OperationDefinitionNode ParseOperation(int start, StringValueNode? description)
    {
        if (lexer.Kind == TokenKind.BraceLeft)
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], shorthand, SpanFrom(start));
        }

        var operation = ParseOperationType();
        var name = lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(description, operation, name, variables, directives, selectionSet, SpanFrom(start));
    }

    private OperationType ParseOperationType()
    {
        if (SkipKeyword("query"u8))
            return OperationType.Query;
        if (SkipKeyword("mutation"u8))
            return OperationType.Mutation;
        if (SkipKeyword("subscription"u8))
            return OperationType.Subscription;
        throw UnexpectedOperationType();
    }

    private GraphQLSyntaxException UnexpectedOperationType()
    {
        var unexpected = Unexpected("\"query\", \"mutation\" or \"subscription\"");
        // What cannot be read at all is told first, as everywhere else.
        if (lexer.Kind == TokenKind.Name)
            lexer.Advance();
        return unexpected;
    }

    // What is mostly absent is looked for before a method with room for it is entered.
    private VariableDefinitionNode[] ParseVariableDefinitions() => Skip(TokenKind.ParenthesisLeft) ? ParseVariableDefinitionsThere() : [];

    private VariableDefinitionNode[] ParseVariableDefinitionsThere()
    {
        var variables = default(NodeListBuilder<VariableDefinitionNode>);
        do
        {
            variables.Add(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenthesisRight));
        return variables.ToArray();
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(description, variable, type, defaultValue, directives, SpanFrom(start));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = lexer.Start;
        Descend();
        Expect(TokenKind.BraceLeft);
        var selections = default(NodeListBuilder<SelectionNode>);
        do
        {
            selections.Add(lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField());
        }
        while (!Skip(TokenKind.BraceRight));
        depth--;
        return new SelectionSetNode(selections.ToArray(), SpanFrom(start));
    }

    private FieldNode ParseField()
    {
        var start = lexer.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
            (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = lexer.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, SpanFrom(start));
    }

    private ArgumentNode[] ParseArguments(bool isConstant) => Skip(TokenKind.ParenthesisLeft) ? ParseArgumentsThere(isConstant) : [];

    private ArgumentNode[] ParseArgumentsThere(bool isConstant)
    {
        var arguments = default(NodeListBuilder<ArgumentNode>);
        do
        {
            arguments.Add(ParseArgument(isConstant));
        }
        while (!Skip(TokenKind.ParenthesisRight));
        return arguments.ToArray();
    }

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConstant), SpanFrom(start));
    }

    /// <summary><c>...Name</c>, <c>... on Type {</c> or <c>... {</c>.</summary>
    private SelectionNode ParseFragment()
    {
        var start = lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && lexer.Kind == TokenKind.Name)
        {
            var name = ParseName();
            return new FragmentSpreadNode(name, ParseDirectives(isConstant: false), SpanFrom(start));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, SpanFrom(start));
    }

    private FragmentDefinitionNode ParseFragmentDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8);
        // FragmentName: Name but not `on`, so that `... on` always begins a type condition.
        if (AtKeyword("on"u8))
            throw Unexpected("the name of the fragment");
        var name = ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(description, name, typeCondition, directives, selectionSet, SpanFrom(start));
    }

    private DirectiveNode[] ParseDirectives(bool isConstant) => lexer.Kind == TokenKind.At ? ParseDirectivesThere(isConstant) : [];

    private DirectiveNode[] ParseDirectivesThere(bool isConstant)
    {
        var directives = default(NodeListBuilder<DirectiveNode>);
        do
        {
            var start = lexer.Start;
            Expect(TokenKind.At);
            var name = ParseName();
            directives.Add(new DirectiveNode(name, ParseArguments(isConstant), SpanFrom(start)));
        }
        while (lexer.Kind == TokenKind.At);
        return directives.ToArray();
    }
}

using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>What definitions of types consist of: fields, arguments, enum values, lists of names.</summary>
public ref partial struct Parser
{
    private NamedTypeNode[] ParseImplementsInterfaces() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary>Names with a delimiter between them; one before the first is allowed.</summary>
    private NamedTypeNode[] ParseNamedTypes(TokenKind delimiter)
    {
        Skip(delimiter);
        var types = default(NodeListBuilder<NamedTypeNode>);
        do
        {
            types.Add(ParseNamedType());
        }
        while (Skip(delimiter));
        return types.ToArray();
    }

    private FieldDefinitionNode[] ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];
        var fields = default(NodeListBuilder<FieldDefinitionNode>);
        do
        {
            fields.Add(ParseFieldDefinition());
        }
        while (!Skip(TokenKind.BraceRight));
        return fields.ToArray();
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        Expect(TokenKind.Colon);
        var type = ParseType();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(description, name, arguments, type, directives, SpanFrom(start));
    }

    private InputValueDefinitionNode[] ParseInputValueDefinitions(TokenKind open, TokenKind close) => Skip(open) ? ParseInputValueDefinitionsThere(close) : [];

    private InputValueDefinitionNode[] ParseInputValueDefinitionsThere(TokenKind close)
    {
        var values = default(NodeListBuilder<InputValueDefinitionNode>);
        do
        {
            values.Add(ParseInputValueDefinition());
        }
        while (!Skip(close));
        return values.ToArray();
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseType();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(description, name, type, defaultValue, directives, SpanFrom(start));
    }

    private EnumValueDefinitionNode[] ParseEnumValueDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];
        var values = default(NodeListBuilder<EnumValueDefinitionNode>);
        do
        {
            var start = lexer.Start;
            var description = ParseDescription();
            // EnumValue: Name but not `true`, `false` or `null`.
            if (AtKeyword("true"u8) || AtKeyword("false"u8) || AtKeyword("null"u8))
                throw Unexpected("the name of an enum value");
            var name = ParseName();
            var directives = ParseDirectives(isConstant: true);
            values.Add(new EnumValueDefinitionNode(description, name, directives, SpanFrom(start)));
        }
        while (!Skip(TokenKind.BraceRight));
        return values.ToArray();
    }
}

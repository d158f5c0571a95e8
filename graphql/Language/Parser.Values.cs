using System.Text;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Input values (section 2.9), type references (2.11) and descriptions (2.1.9, 3.2).</summary>
public ref partial struct Parser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var span = new SourceSpan(lexer.Start, lexer.End - lexer.Start);
        switch (lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                var integer = new IntValueNode(Encoding.ASCII.GetString(lexer.Text), span);
                lexer.Advance();
                return integer;
            case TokenKind.Float:
                var number = new FloatValueNode(Encoding.ASCII.GetString(lexer.Text), span);
                lexer.Advance();
                return number;
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                var named = ParseNamedValue(span);
                lexer.Advance();
                return named;
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                throw VariableInConstant();
            default:
                throw Unexpected("a value");
        }
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var start = lexer.Start;
        // What cannot be read at all is told first, as everywhere else.
        lexer.Advance();
        return lexer.Error(start, "A constant value cannot contain a variable.");
    }

    private readonly ValueNode ParseNamedValue(SourceSpan span)
    {
        if (AtKeyword("true"u8))
            return new BooleanValueNode(true, span);
        if (AtKeyword("false"u8))
            return new BooleanValueNode(false, span);
        if (AtKeyword("null"u8))
            return new NullValueNode(span);
        return new EnumValueNode(NameCache.Get(lexer.Text), span);
    }

    private StringValueNode ParseString()
    {
        var span = new SourceSpan(lexer.Start, lexer.End - lexer.Start);
        var node = new StringValueNode(lexer.StringValue(), lexer.Kind == TokenKind.BlockString, span);
        lexer.Advance();
        return node;
    }

    private StringValueNode? ParseDescription() => lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private VariableNode ParseVariable()
    {
        var start = lexer.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), SpanFrom(start));
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = lexer.Start;
        Descend();
        Expect(TokenKind.BracketLeft);
        var values = default(NodeListBuilder<ValueNode>);
        while (!Skip(TokenKind.BracketRight))
            values.Add(ParseValue(isConstant));
        depth--;
        return new ListValueNode(values.ToArray(), SpanFrom(start));
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = lexer.Start;
        Descend();
        Expect(TokenKind.BraceLeft);
        var fields = default(NodeListBuilder<ObjectFieldNode>);
        while (!Skip(TokenKind.BraceRight))
        {
            var fieldStart = lexer.Start;
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(name, ParseValue(isConstant), SpanFrom(fieldStart)));
        }

        depth--;
        return new ObjectValueNode(fields.ToArray(), SpanFrom(start));
    }

    private TypeNode ParseType()
    {
        var start = lexer.Start;
        TypeNode type;
        if (lexer.Kind == TokenKind.BracketLeft)
        {
            Descend();
            Expect(TokenKind.BracketLeft);
            var item = ParseType();
            Expect(TokenKind.BracketRight);
            depth--;
            type = new ListTypeNode(item, SpanFrom(start));
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Exclamation) ? new NonNullTypeNode(type, SpanFrom(start)) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Span);
    }
}

using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Definitions and extensions of the type system (section 3).</summary>
public ref partial struct Parser
{
    /// <summary>Reads from the keyword on; null when it is none.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(int start, StringValueNode? description, bool isExtension)
    {
        if (SkipKeyword("type"u8))
            return ParseObjectType(start, description, isExtension);
        if (SkipKeyword("input"u8))
            return ParseInputObjectType(start, description, isExtension);
        if (SkipKeyword("enum"u8))
            return ParseEnumType(start, description, isExtension);
        if (SkipKeyword("interface"u8))
            return ParseInterfaceType(start, description, isExtension);
        if (SkipKeyword("union"u8))
            return ParseUnionType(start, description, isExtension);
        if (SkipKeyword("scalar"u8))
            return ParseScalarType(start, description, isExtension);
        if (SkipKeyword("schema"u8))
            return ParseSchema(start, description, isExtension);
        if (!isExtension && SkipKeyword("directive"u8))
            return ParseDirectiveDefinition(start, description);
        return null;
    }

    private SchemaDefinitionNode ParseSchema(int start, StringValueNode? description, bool isExtension)
    {
        var directives = ParseDirectives(isConstant: true);
        var roots = default(NodeListBuilder<RootOperationTypeNode>);
        // Only an extension may leave the braces out, and only when it adds directives.
        if (lexer.Kind == TokenKind.BraceLeft || !isExtension || directives.Length == 0)
        {
            Expect(TokenKind.BraceLeft);
            do
            {
                roots.Add(ParseRootOperationType());
            }
            while (!Skip(TokenKind.BraceRight));
        }

        return new SchemaDefinitionNode(description, isExtension, directives, roots.ToArray(), SpanFrom(start));
    }

    private RootOperationTypeNode ParseRootOperationType()
    {
        var start = lexer.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new RootOperationTypeNode(operation, ParseNamedType(), SpanFrom(start));
    }

    private ScalarTypeDefinitionNode ParseScalarType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        if (isExtension && directives.Length == 0)
            throw Unexpected("a directive");
        return new ScalarTypeDefinitionNode(description, isExtension, name, directives, SpanFrom(start));
    }

    private ObjectTypeDefinitionNode ParseObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        if (isExtension && interfaces.Length + directives.Length + fields.Length == 0)
            throw Unexpected("\"implements\", a directive or \"{\"");
        return new ObjectTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, SpanFrom(start));
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        if (isExtension && interfaces.Length + directives.Length + fields.Length == 0)
            throw Unexpected("\"implements\", a directive or \"{\"");
        return new InterfaceTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, SpanFrom(start));
    }

    private UnionTypeDefinitionNode ParseUnionType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        NamedTypeNode[] members = Skip(TokenKind.Equals) ? ParseNamedTypes(TokenKind.Pipe) : [];
        if (isExtension && directives.Length + members.Length == 0)
            throw Unexpected("a directive or \"=\"");
        return new UnionTypeDefinitionNode(description, isExtension, name, directives, members, SpanFrom(start));
    }

    private EnumTypeDefinitionNode ParseEnumType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ParseEnumValueDefinitions();
        if (isExtension && directives.Length + values.Length == 0)
            throw Unexpected("a directive or \"{\"");
        return new EnumTypeDefinitionNode(description, isExtension, name, directives, values, SpanFrom(start));
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(int start, StringValueNode? description, bool isExtension)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseInputValueDefinitions(TokenKind.BraceLeft, TokenKind.BraceRight);
        if (isExtension && directives.Length + fields.Length == 0)
            throw Unexpected("a directive or \"{\"");
        return new InputObjectTypeDefinitionNode(description, isExtension, name, directives, fields, SpanFrom(start));
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(int start, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        Skip(TokenKind.Pipe);
        var locations = default(NodeListBuilder<NameNode>);
        do
        {
            var location = ParseName();
            if (!DirectiveLocations.IsDefined(location.Value))
                throw lexer.Error(location.Span.Start, $"There is no directive location \"{location}\".");
            locations.Add(location);
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, locations.ToArray(), SpanFrom(start));
    }

}

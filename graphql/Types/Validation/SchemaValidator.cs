using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>Section 3 "Type Validation": the rules about types that can be built but must not be.</summary>
internal sealed class SchemaValidator
{
    private readonly Schema schema;
    private readonly List<SchemaError> errors = [];
    private bool hasInputCycles;

    private SchemaValidator(Schema schema) => this.schema = schema;

    public static IReadOnlyList<SchemaError> Validate(Schema schema)
    {
        var validator = new SchemaValidator(schema);
        validator.Validate();
        return validator.errors;
    }

    private void Validate()
    {
        RootTypes();
        errors.AddRange(InputCycles.Find(schema));
        hasInputCycles = errors.Count > 0;
        foreach (var type in schema.Types)
            if (!BuiltInDefinitions.Has(type.Node)) Type(type);
        foreach (var directive in schema.Directives)
        {
            if (BuiltInDefinitions.Has(directive.Node)) continue;
            Name($"@{directive.Name}", directive.Name, directive.Node);
            Arguments($"@{directive.Name}", directive.Arguments);
        }
    }

    private void Error(SyntaxNode node, string message) => errors.Add(new SchemaError(message, node.Span));

    /// <summary>Section 3.3.1: there is a query type, and one type does not serve two kinds of operation.</summary>
    private void RootTypes()
    {
        if (schema.QueryType is null) errors.Add(new SchemaError("schema: has no query type.", new SourceSpan(0, 0)));
        var roots = new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }.OfType<ObjectType>();
        foreach (var shared in roots.GroupBy(type => type).Where(group => group.Count() > 1))
            Error(shared.Key.Node, $"schema: {shared.Key} serves more than one kind of operation.");
    }

    private void Type(NamedType type)
    {
        Name(type.Name, type.Name, type.Node);
        switch (type)
        {
            case TypeWithFields target:
                if (target.Fields.Count == 0) Error(type.Node, $"{type}: has no fields.");
                foreach (var field in target.Fields) Field(type, field);
                errors.AddRange(Implementation.Check(target));
                break;
            case UnionType { PossibleTypes.IsEmpty: true }:
                Error(type.Node, $"{type}: has no members.");
                break;
            case EnumType { Values: var values }:
                if (values.Count == 0) Error(type.Node, $"{type}: has no values.");
                foreach (var value in values) Name($"{type}.{value.Name}", value.Name, value.Node);
                break;
            case InputObjectType target:
                if (target.Fields.Count == 0) Error(type.Node, $"{type}: has no fields.");
                foreach (var field in target.Fields) InputField(target, field);
                break;
        }
    }

    private void Field(NamedType type, FieldDefinition field)
    {
        Name($"{type}.{field.Name}", field.Name, field.Node);
        Arguments($"{type}.{field.Name}", field.Arguments);
    }

    private void Arguments(string owner, NameTable<InputValueDefinition> arguments)
    {
        foreach (var argument in arguments)
        {
            Name($"{owner}({argument.Name}:)", argument.Name, argument.Node);
            InputValue($"{owner}({argument.Name}:)", argument);
        }
    }

    /// <summary>Section 3.10: an ordinary input field; section 3.10.1: a field of a OneOf input object.</summary>
    private void InputField(InputObjectType type, InputValueDefinition field)
    {
        var coordinate = $"{type}.{field.Name}";
        Name(coordinate, field.Name, field.Node);
        InputValue(coordinate, field);
        if (!type.IsOneOf) return;
        if (field.Type.IsNonNull) Error(field.Node, $"{coordinate}: a field of a @oneOf input object must be nullable.");
        if (field.DefaultValue is not null) Error(field.Node, $"{coordinate}: a field of a @oneOf input object cannot have a default value.");
    }

    private void InputValue(string coordinate, InputValueDefinition value)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
            Error(value.Node, $"{coordinate}: is required, so it cannot be deprecated.");
        if (value.DefaultValue is not { } literal || hasInputCycles) return;
        if (Coercion.LiteralCoercion.Constant(literal, value.Type, out _) is { } problem)
            Error(literal, $"{coordinate}: the default value is wrong: {problem}.");
    }

    /// <summary>Section 2.1.9 "Reserved Names".</summary>
    private void Name(string coordinate, string name, SyntaxNode node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            Error(node, $"{coordinate}: names that begin with two underscores are reserved for introspection.");
    }
}

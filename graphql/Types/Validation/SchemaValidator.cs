using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Coercion;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>Section 3 "Type Validation": the rules about types that can be built but must not be. Their kinds are for <see cref="MemberKinds"/>.</summary>
internal sealed class SchemaValidator
{
    private readonly Schema schema;
    private readonly List<SchemaError> errors = [];

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
        foreach (var directive in schema.Directives)
        {
            if (BuiltInDefinitions.Has(directive.Node)) continue;
            Name($"@{directive.Name}", directive.Name, directive.Node);
            Arguments($"@{directive.Name}", directive.Arguments);
        }

        foreach (var type in schema.Types)
            if (!BuiltInDefinitions.Has(type.Node)) Type(type);
        errors.AddRange(new DirectiveCycles(schema).Check());
        errors.AddRange(new FiniteValues(schema).Check());
        errors.AddRange(new DefaultValueCycles(schema).Check());
    }

    private void Error(string message, params IEnumerable<SyntaxNode?> places)
        => errors.Add(new SchemaError(message, [.. places.OfType<SyntaxNode>().Select(place => place.Span)]));

    /// <summary>Section 3.3.1: there is a query type, and one type does not serve two kinds of operation.</summary>
    private void RootTypes()
    {
        if (schema.Roots.Find(OperationType.Query) is null) Error("schema: has no query type.", schema.Roots.Definition);
        var shared = Enum.GetValues<OperationType>()
            .Where(operation => schema.RootType(operation) is not null)
            .GroupBy(schema.RootType)
            .Where(group => group.Count() > 1);
        foreach (var group in shared) Error($"schema: {group.Key} serves more than one kind of operation.", group.Select(schema.Roots.NodeOf));
    }

    private void Type(NamedType type)
    {
        Name(type.Name, type.Name, type.Node);
        switch (type)
        {
            case TypeWithFields target:
                if (target.Fields.Count == 0) Error($"{type}: has no fields.", type.Parts);
                foreach (var field in target.Fields) Field(type, field);
                errors.AddRange(Implementation.Check(target));
                break;
            case UnionType when !type.Parts.OfType<UnionTypeDefinitionNode>().Any(part => part.Members.Count > 0):
                Error($"{type}: has no members.", type.Parts);
                break;
            case EnumType { Values: var values }:
                if (values.Count == 0) Error($"{type}: has no values.", type.Parts);
                foreach (var value in values) Name($"{type}.{value.Name}", value.Name, value.Node);
                break;
            case InputObjectType target:
                if (target.Fields.Count == 0) Error($"{type}: has no fields.", type.Parts);
                foreach (var field in target.Fields) InputField(target, field);
                // Section 3.10.3, which the reference implementation does not look after.
                if (type.Extensions.SelectMany(part => part.Directives).FirstOrDefault(use => use.Name.Value == "oneOf") is { } extended)
                    Error($"{type}: @oneOf must stand at the definition, not at an extension.", extended);
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
        if (field.Type.IsNonNull) Error($"{coordinate}: a field of a @oneOf input object must be nullable.", field.Node.Type);
        if (field.DefaultValue is not null) Error($"{coordinate}: a field of a @oneOf input object cannot have a default value.", field.Node);
    }

    private void InputValue(string coordinate, InputValueDefinition value)
    {
        if (value is { IsRequired: true, DeprecationReason: not null })
            Error($"{coordinate}: is required, so it cannot be deprecated.", AppliedDirectives.Deprecated(value.Node.Directives), value.Node.Type);
        if (value.DefaultValue is not { } literal || !value.Type.IsInput) return;
        new LiteralProblems(problem =>
        {
            Error((problem.In(coordinate) with { Message = $"the default value is wrong: {problem.Message}" }).Text, problem.Place);
            return true;
        }).Check(literal, value.Type);
    }

    /// <summary>Section 2.1.9 "Reserved Names".</summary>
    private void Name(string coordinate, string name, SyntaxNode node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            Error($"{coordinate}: names that begin with two underscores are reserved for introspection.", node);
    }
}

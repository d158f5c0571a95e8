using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.TypeSystem;

/// <summary>
/// Directives in a type system are used as section 3.13 defines them and sections 5.4 and 5.7 demand: known, where they may stand, not
/// twice unless repeatable (a type counts as one place with its extensions), with known, unique and all required arguments.
/// </summary>
internal sealed class DirectiveUses
{
    private readonly KnownDefinitions known;
    private readonly ErrorList errors;
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> seenOnTypes = [];
    private readonly Dictionary<string, DirectiveNode> seenOnSchema = [];

    private DirectiveUses(KnownDefinitions known, ErrorList errors)
    {
        this.known = known;
        this.errors = errors;
    }

    public static void Check(DocumentNode document, KnownDefinitions known, ErrorList errors)
    {
        var check = new DirectiveUses(known, errors);
        foreach (var definition in document.Definitions)
            check.Check(definition);
    }

    private void Check(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Uses(schema.Directives, "SCHEMA", seenOnSchema);
                break;
            case DirectiveDefinitionNode directive:
                InputValues(directive.Arguments, "ARGUMENT_DEFINITION");
                break;
            case TypeDefinitionNode type:
                if (!seenOnTypes.TryGetValue(type.Name.Value, out var seen))
                    seenOnTypes.Add(type.Name.Value, seen = []);
                Uses(type.Directives, LocationOf(type), seen);
                Members(type);
                break;
        }
    }

    private static string LocationOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "SCALAR",
        ObjectTypeDefinitionNode => "OBJECT",
        InterfaceTypeDefinitionNode => "INTERFACE",
        UnionTypeDefinitionNode => "UNION",
        EnumTypeDefinitionNode => "ENUM",
        _ => "INPUT_OBJECT",
    };

    private void Members(TypeDefinitionNode type)
    {
        switch (type)
        {
            case ObjectTypeDefinitionNode { Fields: var fields }:
                Fields(fields);
                break;
            case InterfaceTypeDefinitionNode { Fields: var fields }:
                Fields(fields);
                break;
            case EnumTypeDefinitionNode { Values: var values }:
                foreach (var value in values)
                    Uses(value.Directives, "ENUM_VALUE", []);
                break;
            case InputObjectTypeDefinitionNode { Fields: var fields }:
                InputValues(fields, "INPUT_FIELD_DEFINITION");
                break;
        }
    }

    private void Fields(IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            InputValues(field.Arguments, "ARGUMENT_DEFINITION");
            Uses(field.Directives, "FIELD_DEFINITION", []);
        }
    }

    private void InputValues(IReadOnlyList<InputValueDefinitionNode> values, string location)
    {
        foreach (var value in values)
        {
            if (value.DefaultValue is not null)
                InputFields(value.DefaultValue);
            Uses(value.Directives, location, []);
        }
    }

    private void Uses(IReadOnlyList<DirectiveNode> directives, string location, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            RepeatedArguments(directive);
            if (known.FindDirective(name) is not { } definition)
            {
                var suggestion = NearMiss.Suggest(name, known.DirectiveNames, "@");
                errors.Add("KnownDirectivesRule", $"There is no directive \"@{name}\".{suggestion}", directive.Span);
                continue;
            }

            if (!definition.Locations.Any(allowed => allowed.Value == location))
                errors.Add("KnownDirectivesRule", $"The directive \"@{name}\" cannot stand on {location}.", directive.Span);
            if (!definition.IsRepeatable && !seen.TryAdd(name, directive))
                errors.Add(
                    "UniqueDirectivesPerLocationRule",
                    $"The directive \"@{name}\" can be used only once in one place.",
                    seen[name].Span,
                    directive.Span);
            Arguments(directive, definition);
        }
    }

    private void RepeatedArguments(DirectiveNode directive)
    {
        foreach (var group in directive.Arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            errors.Add(
                "UniqueArgumentNamesRule",
                $"The argument \"{group.Key}\" is given more than once.",
                [.. group.Select(argument => argument.Name.Span)]);
        }

        foreach (var argument in directive.Arguments)
            InputFields(argument.Value);
    }

    private void Arguments(DirectiveNode directive, DirectiveDefinitionNode definition)
    {
        foreach (var argument in directive.Arguments)
        {
            if (definition.Arguments.Any(one => one.Name.Value == argument.Name.Value))
                continue;
            var suggestion = NearMiss.Suggest(argument.Name.Value, definition.Arguments.Select(one => one.Name.Value));
            errors.Add(
                "KnownArgumentNamesOnDirectivesRule",
                $"The directive \"@{definition.Name}\" has no argument \"{argument.Name}\".{suggestion}",
                argument.Span);
        }

        var allRequired = definition.Arguments.Where(one => one is { Type: NonNullTypeNode, DefaultValue: null });
        foreach (var required in allRequired.DistinctBy(one => one.Name.Value))
        {
            if (!directive.Arguments.Any(argument => argument.Name.Value == required.Name.Value))
                errors.Add(
                    "ProvidedRequiredArgumentsOnDirectivesRule",
                    $"The directive \"@{definition.Name}\" must be given its argument \"{required.Name}\".",
                    directive.Span);
        }
    }

    /// <summary>Section 5.6.3, for every input object inside a value.</summary>
    private void InputFields(ValueNode value)
    {
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values)
                InputFields(item);
        }

        if (value is not ObjectValueNode input)
            return;
        var names = new Dictionary<string, NameNode>();
        foreach (var field in input.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
                errors.Add(
                    "UniqueInputFieldNamesRule",
                    $"The field \"{field.Name}\" is given more than once.",
                    names[field.Name.Value].Span,
                    field.Name.Span);
            InputFields(field.Value);
        }
    }
}

using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.6.1: a literal can be coerced to the type that is expected where it stands. The rules about fields of input objects are
/// checked with it: they exist (5.6.2), those that are required are given (5.6.4), and of a OneOf Input Object exactly one is, and is not
/// null (3.10.1). Variables are for <see cref="AllVariableUsagesAreAllowed"/>.
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is not null)
            Check(argument.Value, definition.Type);
    }

    public override void EnterVariable(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is not null && Schema.FindType(variable.Type) is { IsInput: true } type)
            Check(variable.DefaultValue, type);
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        if (value is VariableNode)
            return;
        if (value is NullValueNode)
        {
            if (type.IsNonNull)
                Report($"Expected a value of type \"{type}\", which cannot be null.", value);
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when value is ListValueNode items:
                for (var i = 0; i < items.Values.Count; i++)
                    Check(items.Values[i], list.Item);
                break;
            case ListType list:
                Check(value, list.Item);
                break;
            case InputObjectType input when value is ObjectValueNode fields:
                Check(fields, input);
                break;
            case InputObjectType input:
                Report($"Expected an input object of type \"{input}\" but found {Show(value)}.", value);
                break;
            case EnumType @enum:
                Check(value, @enum);
                break;
            case ScalarType scalar:
                if (scalar.Coerce(value, out _) is { } expected)
                    Report($"Expected a value of type \"{scalar}\" but found {Show(value)}: {expected}.", value);
                break;
        }
    }

    private void Check(ObjectValueNode value, InputObjectType type)
    {
        var known = 0;
        FieldUse? only = null;
        var hasDuplicates = Duplicates.Any(value.Fields, field => field.Name.Value);
        for (var i = 0; i < value.Fields.Count; i++)
        {
            var field = value.Fields[i];
            if (type.Fields.Find(field.Name.Value) is not { } definition)
            {
                var suggestion = NearMiss.SuggestField(field.Name.Value, type);
                Report($"The input object type \"{type}\" has no field \"{field.Name}\".{suggestion}", field);
                continue;
            }

            known++;
            only = new FieldUse(field.Name.Value, field.Value);
            // Of a field that is given twice, which is an error of its own, the last value counts.
            if (!hasDuplicates || value.Fields.Last(other => other.Name.Value == field.Name.Value).Span == field.Span)
                Check(field.Value, definition.Type);
        }

        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            if (field.IsRequired && !IsGiven(value, field.Name))
                Report($"An input object of type \"{type}\" must have its field \"{field.Name}\" of type \"{field.Type}\".", value);
        }

        if (!type.IsOneOf)
            return;
        if (known != 1)
            Report($"An input object of the OneOf type \"{type}\" must have exactly one field, not {known}.", value);
        else if (only is { Value: NullValueNode })
            Report($"The field \"{only.Value.Name}\" of the OneOf type \"{type}\" must not be null.", value);
    }

    private void Check(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.Values.Contains(name.Value))
            return;
        var suggestion = value switch
        {
            EnumValueNode node => NearMiss.SuggestValue(node.Value, type),
            StringValueNode node when type.Values.Contains(node.Value) => $" An enum value is written without quotation marks: {node.Value}.",
            StringValueNode node => NearMiss.SuggestValue(node.Value, type),
            _ => "",
        };
        Report($"Expected a value of the enum \"{type}\" but found {Show(value)}.{suggestion}", value);
    }

    private static bool IsGiven(ObjectValueNode value, string name)
    {
        for (var i = 0; i < value.Fields.Count; i++)
        {
            if (value.Fields[i].Name.Value == name)
                return true;
        }

        return false;
    }

    /// <summary>A literal as an error shows it, not longer than an error should be.</summary>
    private static string Show(ValueNode value)
    {
        const int Longest = 80;
        var text = Printer.Print(value);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    private readonly record struct FieldUse(string Name, ValueNode Value);
}

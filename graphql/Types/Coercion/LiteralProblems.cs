using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Says what is wrong with a literal: with one that <see cref="LiteralCoercion"/> could not coerce, or with any, for validation.</summary>
/// <param name="report">Gets each problem, and says whether it wants another.</param>
/// <param name="variables">The values of variables; null to take every variable as right.</param>
internal sealed class LiteralProblems(Func<InputProblem, bool> report, IVariableValues? variables = null)
{
    private readonly InputReport problems = new(report);

    /// <summary>The first problem of a literal that could not be coerced.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The values of variables.</param>
    public static InputProblem FirstOf(ValueNode literal, GraphQLType type, IVariableValues variables)
    {
        InputProblem? first = null;
        new LiteralProblems(Keep, variables).Check(literal, type);
        return first ?? throw new InvalidOperationException($"What is wrong with a literal of {type} was not found.");

        bool Keep(InputProblem problem)
        {
            first = problem;
            return false;
        }
    }

    /// <summary>Reports what is wrong with a literal of an input type.</summary>
    public void Check(ValueNode literal, GraphQLType type)
    {
        switch (literal)
        {
            case VariableNode variable:
                Check(variable, type);
                return;
            case NullValueNode:
                if (type.IsNonNull) problems.Add(InputWords.Null(type), literal);
                return;
        }

        switch (type.Nullable)
        {
            case ListType list when literal is ListValueNode items:
                CheckItems(items, list.Item);
                break;
            case ListType list:
                Check(literal, list.Item);
                break;
            case InputObjectType target when literal is ObjectValueNode fields:
                CheckFields(fields, target);
                break;
            case InputObjectType target:
                problems.Add(InputWords.NoObject(target, LiteralCoercion.Show(literal)), literal);
                break;
            case ScalarType scalar when scalar.Coerce(literal, out _) is { } expected:
                problems.Add(InputWords.NoScalar(expected, LiteralCoercion.Show(literal)), literal);
                break;
            case EnumType values when literal is not EnumValueNode name || !values.Values.Contains(name.Value):
                problems.Add(NoValue(literal, values), literal);
                break;
        }
    }

    private void Check(VariableNode variable, GraphQLType type)
    {
        if (variables is null || !type.IsNonNull) return;
        var value = variables.Find(variable.Name.Value);
        if (value is null) problems.Add(InputWords.NullVariable(variable.Name.Value, $"{type}"), variable);
        else if (ReferenceEquals(value, InputObjectValue.Absent)) problems.Add(InputWords.MissingVariable(variable.Name.Value, $"{type}"), variable);
    }

    private void CheckItems(ListValueNode items, GraphQLType type)
    {
        for (var i = 0; i < items.Values.Count && !problems.HasEnough; i++)
        {
            problems.Enter(i);
            Check(items.Values[i], type);
            problems.Leave();
        }
    }

    private void CheckFields(ObjectValueNode given, InputObjectType type)
    {
        var known = 0;
        ValueNode? only = null;
        var hasDuplicates = Duplicates.Any(given.Fields, field => field.Name.Value);
        for (var i = 0; i < given.Fields.Count && !problems.HasEnough; i++)
        {
            var field = given.Fields[i];
            if (type.Fields.Find(field.Name.Value) is not { } definition)
            {
                problems.Add(InputWords.UnknownField(type, field.Name.Value, problems.MaySuggest()), field);
                continue;
            }

            known++;
            only = field.Value;
            // Of a field that is given twice, which is an error of its own, the last value counts.
            if (!hasDuplicates || given.Fields.Last(other => other.Name.Value == field.Name.Value).Span == field.Span) CheckField(given, type, definition, field.Value);
        }

        if (problems.HasEnough) return;
        foreach (var field in type.Fields)
            if (field.IsRequired && !IsGiven(given, field.Name)) AddAt(field.Name, InputWords.Needed(field.Type), given);
        if (!type.IsOneOf) return;
        if (known != 1) problems.Add(InputWords.NotOne(type, known), given);
        else if (only is NullValueNode) problems.Add(InputWords.OneNull(type), given);
    }

    private void CheckField(ObjectValueNode given, InputObjectType type, InputValueDefinition field, ValueNode value)
    {
        if (value is VariableNode variable && variables is not null)
        {
            var known = variables.Find(variable.Name.Value);
            var isAbsent = ReferenceEquals(known, InputObjectValue.Absent);
            if (type.IsOneOf)
            {
                // Its fields are nullable, but the one that is given must have a value.
                if (known is null) AddAt(field.Name, InputWords.NullVariable(variable.Name.Value, field.Type + "!"), given);
                else if (isAbsent) AddAt(field.Name, InputWords.MissingVariable(variable.Name.Value, field.Type + "!"), given);
                return;
            }

            if (isAbsent && !field.IsRequired) return;
        }

        problems.Enter(field.Name);
        Check(value, field.Type);
        problems.Leave();
    }

    private void AddAt(string field, string message, SyntaxNode place)
    {
        problems.Enter(field);
        problems.Add(message, place);
        problems.Leave();
    }

    private string NoValue(ValueNode literal, EnumType type)
    {
        if (literal is StringValueNode { Value: var quoted } && type.Values.Contains(quoted)) return InputWords.QuotedValue(type, quoted);
        var name = (literal as EnumValueNode)?.Value ?? (literal as StringValueNode)?.Value;
        return InputWords.NoValue(type, LiteralCoercion.Show(literal), name is not null && problems.MaySuggest() ? name : null);
    }

    private static bool IsGiven(ObjectValueNode given, string name)
    {
        for (var i = 0; i < given.Fields.Count; i++)
            if (given.Fields[i].Name.Value == name) return true;
        return false;
    }
}

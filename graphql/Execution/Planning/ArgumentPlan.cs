using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Binding;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>CoerceArgumentValues (section 6.4.1) of one field: done once when no variable is involved, else for each run.</summary>
internal sealed class ArgumentPlan
{
    /// <summary>Of a field that takes none.</summary>
    public static readonly ArgumentPlan None = new([], null!, "") { Constant = [] };

    private readonly (ParameterBinding Parameter, ValueNode? Literal)[] sources;
    private readonly FieldNode node;
    private readonly string coordinate;

    private ArgumentPlan((ParameterBinding, ValueNode?)[] sources, FieldNode node, string coordinate)
    {
        this.sources = sources;
        this.node = node;
        this.coordinate = coordinate;
    }

    /// <summary>The arguments of a field that takes some.</summary>
    public static ArgumentPlan Of(FieldNode node, FieldBinding binding, string coordinate)
    {
        (ParameterBinding Parameter, ValueNode? Literal)[] sources =
            [.. binding.Parameters.Select(parameter => (parameter, Find(node, parameter.Argument.Name)))];
        var plan = new ArgumentPlan(sources, node, coordinate) { Variables = [.. sources.SelectMany(source => VariablesIn(source.Literal))] };
        if (plan.Variables.Length > 0) return plan;
        if (plan.TryCoerce(VariableValues.None, out var values) is null) plan.Constant = values;
        return plan;
    }

    /// <summary>The values of every run, in the order of the method's parameters; null where they depend on variables or cannot be made.</summary>
    public object?[]? Constant { get; private set; }

    /// <summary>The variables that they depend on, each as often as it is used.</summary>
    public string[] Variables { get; private init; } = [];

    /// <summary>The values for these variables, or else what does not fit.</summary>
    public InputProblem? TryCoerce(VariableValues variables, out object?[] values)
    {
        values = new object?[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            if (Coerce(sources[i].Parameter, sources[i].Literal, variables, out values[i]) is { } problem)
                return problem.In($"{coordinate}({sources[i].Parameter.Argument.Name}:)");
        }

        return null;
    }

    private InputProblem? Coerce(ParameterBinding parameter, ValueNode? literal, VariableValues variables, out object? made)
    {
        made = null;
        var argument = parameter.Argument;
        // A variable without a value is as if the argument were not there, unless it must be.
        var isGiven = literal is not null
            && (literal is not VariableNode variable || argument.IsRequired || !ReferenceEquals(variables.Find(variable.Name.Value), InputObjectValue.Absent));
        if (isGiven ? LiteralCoercion.TryCoerce(literal!, argument.Type, variables, out var value) : LiteralCoercion.TryMissing(argument, out value))
            return Convert(parameter, value, literal ?? (SyntaxNode)node, out made);
        if (isGiven) return LiteralProblems.FirstOf(literal!, argument.Type, variables);
        return argument.DefaultValue is { } wrong
            ? LiteralProblems.FirstOf(wrong, argument.Type, VariableValues.None) with { Place = node }
            : new InputProblem("", InputWords.Needed(argument.Type), node);
    }

    /// <summary>Makes the CLR value. A pattern of the program's own may find that it cannot be made.</summary>
    private static InputProblem? Convert(ParameterBinding parameter, object? value, SyntaxNode place, out object? made)
    {
        made = null;
        try
        {
            made = ReferenceEquals(value, InputObjectValue.Absent) ? parameter.WhenAbsent : parameter.Converter.Convert(value);
            return null;
        }
        catch (FormatException exception)
        {
            return new InputProblem((exception as InputFieldException)?.Path ?? "", exception.Message.TrimEnd('.') + ".", place);
        }
    }

    /// <summary>The value that an argument is given in the document; null when it is not given. Of two with one name, which validation refuses, the last.</summary>
    public static ValueNode? Find(FieldNode node, string name)
        => node.Arguments.LastOrDefault(argument => argument.Name.Value == name)?.Value;

    private static IEnumerable<string> VariablesIn(ValueNode? value) => value switch
    {
        VariableNode variable => [variable.Name.Value],
        ListValueNode list => list.Values.SelectMany(VariablesIn),
        ObjectValueNode node => node.Fields.SelectMany(field => VariablesIn(field.Value)),
        _ => [],
    };
}

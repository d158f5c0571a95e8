using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Binding;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>CoerceArgumentValues (section 6.4.1) of one field: done once when no variable is involved, else for each run.</summary>
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], "") { Constant = [] };

    private readonly (ParameterBinding Parameter, ValueNode? Literal)[] sources;
    private readonly string coordinate;

    private ArgumentPlan((ParameterBinding, ValueNode?)[] sources, string coordinate)
    {
        this.sources = sources;
        this.coordinate = coordinate;
    }

    public static ArgumentPlan Of(FieldNode node, FieldBinding binding, string coordinate)
    {
        if (binding.Parameters.Length == 0) return None;
        (ParameterBinding Parameter, ValueNode? Literal)[] sources =
            [.. binding.Parameters.Select(parameter => (parameter, Find(node, parameter.Argument.Name)))];
        var plan = new ArgumentPlan(sources, coordinate) { Variables = [.. sources.SelectMany(source => VariablesIn(source.Literal))] };
        if (plan.Variables.Length > 0) return plan;
        if (plan.TryCoerce(VariableValues.None, out var values) is null) plan.Constant = values;
        return plan;
    }

    /// <summary>The values of every run, in the order of the method's parameters; null where they depend on variables or cannot be made.</summary>
    public object?[]? Constant { get; private set; }

    /// <summary>The variables that they depend on, each as often as it is used.</summary>
    public string[] Variables { get; private init; } = [];

    /// <summary>The values for these variables, or else what does not fit.</summary>
    public string? TryCoerce(VariableValues variables, out object?[] values)
    {
        values = new object?[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            var (parameter, literal) = sources[i];
            if (literal is VariableNode variable && ReferenceEquals(variables.Find(variable.Name.Value), InputObjectValue.Absent)) literal = null;
            object? value;
            var problem = literal is null
                ? LiteralCoercion.Missing(parameter.Argument, out value)
                : LiteralCoercion.Coerce(literal, parameter.Argument.Type, variables, out value);
            problem ??= Convert(parameter, value, out values[i]);
            if (problem is not null) return $"{coordinate}({parameter.Argument.Name}:): {problem}.";
        }

        return null;
    }

    /// <summary>Makes the CLR value. A pattern of the program's own may find that it cannot be made.</summary>
    private static string? Convert(ParameterBinding parameter, object? value, out object? made)
    {
        made = null;
        try
        {
            made = ReferenceEquals(value, InputObjectValue.Absent) ? parameter.WhenAbsent : parameter.Converter.Convert(value);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message.TrimEnd('.');
        }
    }

    private static ValueNode? Find(FieldNode node, string name)
        => node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static IEnumerable<string> VariablesIn(ValueNode? value) => value switch
    {
        VariableNode variable => [variable.Name.Value],
        ListValueNode list => list.Values.SelectMany(VariablesIn),
        ObjectValueNode node => node.Fields.SelectMany(field => VariablesIn(field.Value)),
        _ => [],
    };
}

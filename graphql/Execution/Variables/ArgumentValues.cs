using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>
/// The argument values of one run, where they depend on variables: made once for a field of the operation, however many objects have it, whether they
/// can be made or not. A list of a thousand values in a variable would else be read for each object.
/// </summary>
internal sealed class ArgumentValues
{
    private readonly Dictionary<ArgumentPlan, (object?[]? Values, InputProblem? Problem)> made = [];
    private int read;

    /// <summary>The values of a field's arguments, in the order of its method's parameters.</summary>
    /// <param name="plan">The arguments.</param>
    /// <param name="variables">The variables of the run.</param>
    /// <param name="most">See <see cref="GraphQLOptions.MaxVariableReads"/>.</param>
    /// <exception cref="GraphQLFieldException">A value does not fit where it is used.</exception>
    /// <exception cref="LimitExceededException">The run would read more than <paramref name="most"/>.</exception>
    public object?[] Of(ArgumentPlan plan, VariableValues variables, int most)
    {
        if (plan.Constant is { } constant) return constant;
        if (!made.TryGetValue(plan, out var result)) made.Add(plan, result = Make(plan, variables, most));
        return result.Values ?? throw new GraphQLFieldException(result.Problem!, ErrorCodes.Argument);
    }

    /// <summary>Makes ready for another run.</summary>
    public void Clear()
    {
        made.Clear();
        read = 0;
    }

    private (object?[]? Values, InputProblem? Problem) Make(ArgumentPlan plan, VariableValues variables, int most)
    {
        foreach (var name in plan.Variables)
        {
            read += Size(variables.Find(name));
            if (read > most)
            {
                throw new LimitExceededException(
                    $"The variables of this request hold so much, and are used in so many places, that more than {most} values would be read. Give less, or use it in fewer places.");
            }
        }

        return plan.TryCoerce(variables, out var values) is { } problem ? (null, problem) : (values, null);
    }

    private static int Size(object? value) => value switch
    {
        object?[] list => 1 + list.Sum(Size),
        InputObjectValue fields => 1 + fields.Values.Sum(Size),
        _ => 1,
    };
}

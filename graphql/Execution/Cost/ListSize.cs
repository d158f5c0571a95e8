using System.Globalization;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>
/// How long a list is at most: the largest of its slicing arguments that are given, a list of values counting for its length. An argument that is null is not
/// given; nor is one that is a variable without a value, unless the argument has a default.
/// </summary>
internal sealed class ListSize(double? known, int given, (string Name, double? WhenAbsent)[] variables, double otherwise, string? complaint)
{
    /// <summary>What is not a list.</summary>
    public static readonly ListSize One = Fixed(1);

    /// <summary>The size of every run; null when it depends on variables.</summary>
    public double? Constant { get; } = variables.Length > 0 || (complaint is not null && given != 1) ? null : Math.Max(0, known ?? otherwise);

    public static ListSize Fixed(double size) => new(size, 1, [], size, null);

    /// <summary>The size that a literal says; null when it says none.</summary>
    public static double? Of(ValueNode literal) => literal switch
    {
        IntValueNode number => double.Parse(number.Text, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Count,
        NullValueNode => null,
        _ => 1,
    };

    /// <summary>The size for these variables.</summary>
    /// <exception cref="LimitExceededException">The schema wants exactly one slicing argument, and there is none, or more.</exception>
    public double Evaluate(VariableValues values)
    {
        if (Constant is { } constant) return constant;
        var (largest, count) = (known, given);
        foreach (var (name, whenAbsent) in variables)
        {
            var value = values.Find(name);
            var size = ReferenceEquals(value, InputObjectValue.Absent) ? whenAbsent : value switch
            {
                null => null,
                int number => number,
                object?[] list => list.Length,
                _ => 1,
            };
            if (size is null) continue;
            largest = Math.Max(largest ?? 0, size.Value);
            count++;
        }

        if (complaint is not null && count != 1) throw new LimitExceededException(complaint);
        return Math.Max(0, largest ?? otherwise);
    }
}

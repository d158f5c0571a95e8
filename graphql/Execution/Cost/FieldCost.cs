using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>What the schema says about the cost of a field, once for all documents.</summary>
internal sealed class FieldCost
{
    /// <summary>The weight of reading it once.</summary>
    public required double Weight { get; init; }

    /// <summary>The arguments that add to the weight where they are given.</summary>
    public required (string Argument, double Weight)[] Arguments { get; init; }

    /// <summary>The size of the list where no argument says it.</summary>
    public required int AssumedSize { get; init; }

    /// <summary>The arguments that say how long the list is at most.</summary>
    public required InputValueDefinition[] Slicing { get; init; }

    /// <summary>Whether exactly one of <see cref="Slicing"/> must be given.</summary>
    public required bool NeedsOneSlicing { get; init; }

    /// <summary>The fields of its value that are the list; empty when the field itself is.</summary>
    public required string[] SizedFields { get; init; }

    /// <summary>How long the list is for a field of a document.</summary>
    public ListSize SizeOf(FieldNode node, string coordinate)
    {
        if (Slicing.Length == 0) return ListSize.Fixed(AssumedSize);
        double? known = null;
        var given = 0;
        var variables = new List<(string Name, double? WhenAbsent)>();
        foreach (var slicing in Slicing)
        {
            var literal = node.Arguments.FirstOrDefault(argument => argument.Name.Value == slicing.Name)?.Value;
            if (literal is VariableNode variable) variables.Add((variable.Name.Value, DefaultOf(slicing)));
            else if ((literal is null ? DefaultOf(slicing) : ListSize.Of(literal)) is { } size) (known, given) = (Math.Max(known ?? 0, size), given + 1);
        }

        return new ListSize(known, given, [.. variables], AssumedSize, NeedsOneSlicing ? Complaint(coordinate) : null);
    }

    /// <summary>Whether each field of a document costs the same by both.</summary>
    public bool IsLike(FieldCost other) =>
        Weight.Equals(other.Weight) && AssumedSize == other.AssumedSize && NeedsOneSlicing == other.NeedsOneSlicing
        && Arguments.ToHashSet().SetEquals(other.Arguments)
        && SizedFields.ToHashSet(StringComparer.Ordinal).SetEquals(other.SizedFields)
        && Slicing.Select(Default).ToHashSet().SetEquals(other.Slicing.Select(Default));

    private static (string Name, double? Size) Default(InputValueDefinition argument) => (argument.Name, DefaultOf(argument));

    private static double? DefaultOf(InputValueDefinition argument) => argument.DefaultValue is { } literal ? ListSize.Of(literal) : null;

    private string Complaint(string coordinate) =>
        $"{coordinate} needs exactly one of {string.Join(", ", Slicing.Select(argument => $"'{argument.Name}'"))}, to say how much is wanted.";
}

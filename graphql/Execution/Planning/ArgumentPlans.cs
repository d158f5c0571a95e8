using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>
/// The arguments of an operation's fields, made once for each field of the document and of the type. They depend neither on what is around the field nor on
/// the outcome of the conditions: else a long literal in a fragment would be made as often as the fragment is used, and kept as often.
/// </summary>
internal sealed class ArgumentPlans
{
    /// <summary>Bytes for each of a literal that the value made of it takes: 30 were measured with lists of small numbers.</summary>
    private const int BytesOfLiteral = 40;

    private readonly Dictionary<(FieldNode, FieldDefinition), ArgumentPlan> made = new(ByReference.Instance);

    /// <summary>About how many bytes of memory they take.</summary>
    public long Weight { get; private set; }

    /// <summary>The arguments of a field. Requests that run beside each other may ask.</summary>
    /// <param name="node">The field in the document.</param>
    /// <param name="definition">The field of the type.</param>
    /// <param name="binding">How it is read.</param>
    /// <param name="coordinate">The schema coordinate of the field.</param>
    public ArgumentPlan Of(FieldNode node, FieldDefinition definition, FieldBinding binding, string coordinate)
    {
        if (binding.Parameters.Length == 0) return ArgumentPlan.None;
        lock (made)
        {
            if (made.TryGetValue((node, definition), out var plan)) return plan;
            made.Add((node, definition), plan = ArgumentPlan.Of(node, binding, coordinate));
            Weight += node.Arguments.Sum(argument => (long)argument.Span.Length) * BytesOfLiteral;
            return plan;
        }
    }

    private sealed class ByReference : IEqualityComparer<(FieldNode Node, FieldDefinition Definition)>
    {
        public static readonly ByReference Instance = new();

        public bool Equals((FieldNode Node, FieldDefinition Definition) a, (FieldNode Node, FieldDefinition Definition) b) =>
            ReferenceEquals(a.Node, b.Node) && ReferenceEquals(a.Definition, b.Definition);

        public int GetHashCode((FieldNode Node, FieldDefinition Definition) field) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(field.Node), RuntimeHelpers.GetHashCode(field.Definition));
    }
}

using System.Text.Json;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>The variables of an operation, and CoerceVariableValues (section 6.1.2).</summary>
internal sealed class VariableDefinitions
{
    private readonly IReadOnlyList<VariableDefinitionNode> nodes;
    private readonly GraphQLType?[] types;
    private readonly string[] names;

    public VariableDefinitions(Schema schema, IReadOnlyList<VariableDefinitionNode> nodes)
    {
        this.nodes = nodes;
        types = [.. nodes.Select(node => schema.FindType(node.Type))];
        names = [.. nodes.Select(node => node.Variable.Name.Value)];
    }

    /// <summary>Whether the operation defines no variable.</summary>
    public bool IsEmpty => names.Length == 0;

    /// <summary>Coerces the values of a request. Values of variables that the operation does not define are left alone.</summary>
    /// <param name="json">A JSON object, null, or nothing.</param>
    /// <param name="report">Gets every problem with the definition that it is about, or null when it is about all.</param>
    public VariableValues Coerce(ReadOnlySpan<byte> json, Action<VariableDefinitionNode?, string> report)
    {
        if (nodes.Count == 0) return VariableValues.None;
        var values = new object?[names.Length];
        Array.Fill(values, InputObjectValue.Absent);
        if (!json.IsEmpty) Read(json, values, report);
        for (var i = 0; i < values.Length; i++)
        {
            if (!ReferenceEquals(values[i], InputObjectValue.Absent)) continue;
            var problem = types[i] is not { IsInput: true } type ? $"{ShowType(nodes[i].Type)} is not an input type"
                : nodes[i].DefaultValue is { } literal ? LiteralCoercion.Constant(literal, type, out values[i])
                : type.IsNonNull ? $"a {type} is needed"
                : null;
            if (problem is not null) report(nodes[i], $"${names[i]}: {problem}.");
        }

        return new VariableValues(names, values);
    }

    private void Read(ReadOnlySpan<byte> json, object?[] values, Action<VariableDefinitionNode?, string> report)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType == JsonTokenType.Null) return;
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                report(null, "The variables must be a JSON object.");
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var i = Find(reader);
                reader.Read();
                var start = reader;
                reader.Skip();
                if (i < 0 || types[i] is not { IsInput: true } type) continue;
                if (JsonCoercion.Coerce(ref start, type, out values[i]) is not { } problem) continue;
                values[i] = null;
                report(nodes[i], $"${names[i]}: {problem}.");
            }
        }
        catch (JsonException)
        {
            report(null, "The variables are not well-formed JSON.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for an escape that is half of a surrogate pair.
            report(null, "The variables hold a text that is not Unicode: half of a surrogate pair without its other half.");
        }
    }

    /// <summary>Which variable the reader stands at the name of; -1 for one that is not defined.</summary>
    private int Find(in Utf8JsonReader reader)
    {
        for (var i = 0; i < names.Length; i++)
            if (reader.ValueTextEquals(names[i])) return i;
        return -1;
    }

    private static string ShowType(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => ShowType(nonNull.Inner) + "!",
        ListTypeNode list => $"[{ShowType(list.Item)}]",
        NamedTypeNode named => named.Name.Value,
        _ => "",
    };
}

using System.Text.Json;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>The variables of an operation, and CoerceVariableValues (section 6.1.2).</summary>
internal sealed class VariableDefinitions
{
    /// <summary>After so many problems the rest is not shown.</summary>
    private const int MostProblems = 50;

    private readonly IReadOnlyList<VariableDefinitionNode> nodes;
    private readonly GraphQLType?[] types;
    private readonly string[] names;

    public VariableDefinitions(Schema schema, IReadOnlyList<VariableDefinitionNode> nodes)
    {
        this.nodes = nodes;
        types = [.. nodes.Select(node => schema.FindType(node.Type) is { IsInput: true } type ? type : null)];
        names = [.. nodes.Select(node => node.Variable.Name.Value)];
    }

    /// <summary>Whether the operation defines no variable.</summary>
    public bool IsEmpty => names.Length == 0;

    /// <summary>Coerces the values of a request. Values of variables that the operation does not define are left alone.</summary>
    /// <param name="json">A JSON object, null, or nothing.</param>
    /// <param name="report">Gets every problem with the part of the document that it is about, or null when it is about all.</param>
    public VariableValues Coerce(ReadOnlySpan<byte> json, Action<SyntaxNode?, string> report)
    {
        if (nodes.Count == 0) return VariableValues.None;
        var values = new object?[names.Length];
        Array.Fill(values, InputObjectValue.Absent);
        var bounded = new BoundedReport(report);
        if (!json.IsEmpty) Read(json, values, bounded);
        for (var i = 0; i < values.Length; i++)
            if (ReferenceEquals(values[i], InputObjectValue.Absent)) values[i] = WhenAbsent(i, bounded);
        return new VariableValues(names, values);
    }

    private object? WhenAbsent(int i, BoundedReport report)
    {
        var value = InputObjectValue.Absent;
        if (types[i] is not { } type)
            report.Add(nodes[i].Type, $"{InputWords.Variable(names[i])}: {Printer.Print(nodes[i].Type)} is not an input type.");
        else if (nodes[i].DefaultValue is { } literal)
        {
            if (!LiteralCoercion.TryConstant(literal, type, out value) && !report.HasEnough)
                new LiteralProblems(problem => Report(i, problem, report)).Check(literal, type);
        }
        else if (type.IsNonNull)
        {
            Report(i, new InputProblem("", InputWords.Needed(type), nodes[i]), report);
        }

        return value;
    }

    /// <summary>Reports a problem of a variable, at its definition.</summary>
    /// <returns>Whether another would be told.</returns>
    private bool Report(int i, InputProblem problem, BoundedReport report)
    {
        report.Add(nodes[i], problem.In(InputWords.Variable(names[i])).Text);
        return !report.HasEnough;
    }

    private void Read(ReadOnlySpan<byte> json, object?[] values, BoundedReport report)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType == JsonTokenType.Null) return;
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                report.Add(null, "The variables must be a JSON object.");
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var first = Find(reader);
                reader.Read();
                var start = reader;
                reader.Skip();
                // Of two with one name, which validation refuses, both are read.
                for (var i = first; i >= 0; i = Array.IndexOf(names, names[first], i + 1)) Read(start, i, values, report);
            }
        }
        catch (JsonException)
        {
            report.Add(null, "The variables are not well-formed JSON.");
        }
        catch (InvalidOperationException)
        {
            // What the reader throws for an escape that is half of a surrogate pair.
            report.Add(null, "The variables hold a text that is not Unicode: half of a surrogate pair without its other half.");
        }
    }

    /// <summary>Which variable the reader stands at the name of; -1 for one that is not defined.</summary>
    private int Find(in Utf8JsonReader reader)
    {
        for (var i = 0; i < names.Length; i++)
            if (reader.ValueTextEquals(names[i])) return i;
        return -1;
    }

    private void Read(Utf8JsonReader start, int i, object?[] values, BoundedReport report)
    {
        if (types[i] is not { } type) return;
        var reader = start;
        if (JsonCoercion.TryCoerce(ref reader, type, out values[i])) return;
        values[i] = null;
        if (!report.HasEnough) new JsonProblems(problem => Report(i, problem, report), nodes[i]).Check(ref start, type);
    }

    /// <summary>Passes on problems up to a bound.</summary>
    private sealed class BoundedReport(Action<SyntaxNode?, string> report)
    {
        private int count;

        /// <summary>Whether what comes now would not be told: it need not be looked for.</summary>
        public bool HasEnough => count > MostProblems;

        public void Add(SyntaxNode? place, string message)
        {
            if (count < MostProblems) report(place, message);
            else if (count == MostProblems) report(null, $"The variables have more than {MostProblems} errors. The rest is not shown.");
            count++;
        }
    }
}

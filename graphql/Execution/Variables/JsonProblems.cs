using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>Says what is wrong with a value of JSON which <see cref="JsonCoercion"/> could not coerce.</summary>
/// <param name="report">Gets each problem, and says whether it wants another.</param>
/// <param name="place">Where in the document the value is asked for.</param>
internal sealed class JsonProblems(Func<InputProblem, bool> report, SyntaxNode place)
{
    private readonly InputReport problems = new(report);

    /// <summary>Checks the value at which the reader stands, and leaves the reader at the value's end, or at the last problem that is wanted.</summary>
    /// <param name="reader">Stands at the value.</param>
    /// <param name="type">What the value must be.</param>
    public void Check(ref Utf8JsonReader reader, GraphQLType type)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (type.IsNonNull) Add(InputWords.Null(type));
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when reader.TokenType == JsonTokenType.StartArray:
                CheckItems(ref reader, list.Item);
                return;
            case ListType list:
                Check(ref reader, list.Item);
                return;
            case InputObjectType target when reader.TokenType == JsonTokenType.StartObject:
                CheckFields(ref reader, target);
                return;
            case InputObjectType target:
                Add(InputWords.NoObject(target, Show(reader)));
                break;
            case ScalarType scalar:
                var shown = Show(reader);
                if (JsonCoercion.Scalar(ref reader, scalar, out _) is { } problem) Add(InputWords.NoScalar(problem, shown));
                return;
            case EnumType values when JsonCoercion.EnumValue(ref reader, values) is null:
                Add(InputWords.NoValue(values, Show(reader), reader.TokenType == JsonTokenType.String && problems.MaySuggest() ? reader.GetString() : null));
                break;
        }

        reader.Skip();
    }

    private void Add(string message) => problems.Add(message, place);

    private void CheckItems(ref Utf8JsonReader reader, GraphQLType type)
    {
        for (var i = 0; !problems.HasEnough && reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            problems.Enter(i);
            Check(ref reader, type);
            problems.Leave();
        }
    }

    private void CheckFields(ref Utf8JsonReader reader, InputObjectType type)
    {
        // By name, whether the value is null.
        var given = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        while (!problems.HasEnough && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            given[name] = reader.TokenType == JsonTokenType.Null;
            if (type.Fields.Find(name) is { } field) CheckField(ref reader, field);
            else reader.Skip();
        }

        foreach (var name in given.Keys)
        {
            if (problems.HasEnough) return;
            if (!type.Fields.Contains(name)) Add(InputWords.UnknownField(type, name, problems.MaySuggest()));
        }

        if (problems.HasEnough) return;
        foreach (var field in type.Fields)
            if (field.IsRequired && !given.ContainsKey(field.Name)) AddNeeded(field);
        if (type.IsOneOf) CheckOneOf(type, given.Where(pair => type.Fields.Contains(pair.Key)).Select(pair => pair.Value).ToList());
    }

    private void CheckField(ref Utf8JsonReader reader, InputValueDefinition field)
    {
        problems.Enter(field.Name);
        Check(ref reader, field.Type);
        problems.Leave();
    }

    private void AddNeeded(InputValueDefinition field)
    {
        problems.Enter(field.Name);
        Add(InputWords.Needed(field.Type));
        problems.Leave();
    }

    private void CheckOneOf(InputObjectType type, List<bool> areNull)
    {
        if (areNull.Count != 1) Add(InputWords.NotOne(type, areNull.Count));
        if (areNull is [true, ..]) Add(InputWords.OneNull(type));
    }

    private static string Show(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => InputWords.ShowString(reader.GetString()!),
        JsonTokenType.Number => InputWords.ShowNumber(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "a list",
        _ => "an object",
    };
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Progress for programs: one line of JSON a report, such as <c>{"phase":"pages","done":50,"total":531}</c>.</summary>
internal sealed partial class JsonProgress(TextWriter output) : IBuildProgress
{
    private readonly Lock gate = new();

    /// <inheritdoc/>
    public void Report(string phase, int done, int total)
    {
        lock (gate)
        {
            output.WriteLine(JsonSerializer.Serialize(new Line(phase, done, total), Lines.Default.Line));
            output.Flush();
        }
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        lock (gate)
        {
            output.WriteLine(JsonSerializer.Serialize(new Warning(message), Lines.Default.Warning));
            output.Flush();
        }
    }

    internal sealed record Warning([property: JsonPropertyName("warning")] string Message);

    internal sealed record Line(string Phase, int Done, int Total);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Line))]
    [JsonSerializable(typeof(Warning))]
    internal sealed partial class Lines : JsonSerializerContext;
}

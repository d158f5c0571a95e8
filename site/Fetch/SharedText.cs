using System.Text.Json;
using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Fetch;

/// <summary>
/// Reads texts that say the same as one string: names, labels and sources stand in an answer wherever something leads to them. It remembers so many at
/// a time, and forgets one for another. Several threads may read.
/// </summary>
internal sealed class SharedText : JsonConverter<string>
{
    private const int Remembered = 1 << 15;

    // Longer texts tell of one entry alone.
    private const int Longest = 100;

    private readonly string?[] texts = new string?[Remembered];

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest) return reader.GetString();
        Span<char> buffer = stackalloc char[Longest];
        var text = buffer[..reader.CopyString(buffer)];
        ref var place = ref texts[string.GetHashCode(text) & (Remembered - 1)];
        var known = place;
        return known is not null && text.SequenceEqual(known) ? known : place = text.ToString();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

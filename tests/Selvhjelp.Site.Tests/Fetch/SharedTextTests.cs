using System.Text.Json;
using Selvhjelp.Site.Fetch;

namespace Selvhjelp.Site.Tests.Fetch;

/// <summary>Texts are held once, and say what they said.</summary>
public sealed class SharedTextTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new SharedText() } };

    [Fact]
    public void Same_text_is_the_same_string()
    {
        var read = Read("""["Røros","Røros","R\u00f8ros","Os"]""");
        read.ShouldBe(["Røros", "Røros", "Røros", "Os"]);
        read[1].ShouldBeSameAs(read[0]);
        read[2].ShouldBeSameAs(read[0]);
    }

    [Fact]
    public void Thousands_of_different_texts_and_long_ones_are_read_as_they_are()
    {
        string[] texts = ["", null!, new string('å', 99), new string('å', 5000), "\"\\\n", .. Enumerable.Range(0, 100_000).Select(number => $"Tekst {number}")];
        Read(JsonSerializer.Serialize(texts)).ShouldBe(texts);
    }

    private static string[] Read(string json) => JsonSerializer.Deserialize<string[]>(json, Options)!;
}

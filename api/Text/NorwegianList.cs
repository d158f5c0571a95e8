namespace Selvhjelp.Api.Text;

/// <summary>Lists of names in a Norwegian sentence.</summary>
internal static class NorwegianList
{
    /// <summary><c>Akershus, Buskerud og Østfold</c>.</summary>
    public static string And(IReadOnlyList<string> names) => Join(names, "og");

    /// <summary><c>Klepp eller Time</c>.</summary>
    public static string Or(IReadOnlyList<string> names) => Join(names, "eller");

    private static string Join(IReadOnlyList<string> names, string word) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.SkipLast(1))} {word} {names[^1]}",
    };
}

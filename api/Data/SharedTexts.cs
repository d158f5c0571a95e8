namespace Selvhjelp.Api.Data;

/// <summary>Keeps one of each text while rows are read: codes, numbers and documents are the same in many of them.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);

    /// <summary>The text that came first of those that are equal to this one.</summary>
    public string? Of(string? text)
    {
        if (text is null) return null;
        if (!texts.TryGetValue(text, out var known)) texts.Add(text, known = text);
        return known;
    }

    /// <summary>The list that came first of those with this one text; other lists as they are.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> list)
    {
        if (list is not [var single]) return list;
        if (!lists.TryGetValue(single, out var known)) lists.Add(single, known = list);
        return known;
    }
}

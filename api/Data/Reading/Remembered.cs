namespace Selvhjelp.Api.Data.Reading;

/// <summary>What texts were read as. A text that comes again, as a code or a day does, is not read again and is kept once.</summary>
/// <param name="read">Reads a text that was not met before.</param>
internal sealed class Remembered<T>(Func<string, T> read)
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> known =
        new Dictionary<string, T>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What this text is read as. Throws what reading it throws.</summary>
    public T Of(ReadOnlySpan<char> text)
    {
        if (!known.TryGetValue(text, out var value)) known[text] = value = read(text.ToString());
        return value;
    }
}

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// The texts of errors name what a client wrote, which may be as long as a request. Every message goes through here, so that a request cannot be told
/// back to its sender a hundred times.
/// </summary>
internal static class MessageText
{
    /// <summary>Most UTF-16 code units of a message.</summary>
    public const int Longest = 1_000;

    private const int LongestName = 80;

    private const int Head = 600;

    private const int Tail = Longest - Head - 1;

    /// <summary>A name, of GraphQL or in JSON, as a part of a text that is put together many times.</summary>
    public static string Name(string name)
        => name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)] + "…";

    /// <summary>The message, without its middle when it is too long: what is wrong stands at its ends, around the name.</summary>
    public static string Bound(string message)
    {
        if (message.Length <= Longest) return message;
        var head = char.IsHighSurrogate(message[Head - 1]) ? Head - 1 : Head;
        var tail = char.IsLowSurrogate(message[^Tail]) ? Tail - 1 : Tail;
        return string.Concat(message.AsSpan(0, head), "…", message.AsSpan(message.Length - tail));
    }
}

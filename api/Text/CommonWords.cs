using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Selvhjelp.Api.Text;

/// <summary>
/// Words that mean the same to a visitor, be it bokmål, nynorsk or another word in use, and words that say nothing. One table for the search of the
/// API and, through the site's catalogue, for that of the browser.
/// </summary>
internal static class CommonWords
{
    /// <summary>
    /// Beginnings of words, folded, so that compounds (sjølvhjelpsgruppe) and words half typed (sjølvhj) follow; each with the one that it stands for.
    /// </summary>
    public static ImmutableArray<(string Form, string Common)> Beginnings { get; } =
    [
        ("sjolv", "selv"),
        ("selfhelp", "selvhjelp"),
        ("samtalegruppe", "selvhjelpsgruppe"),  // what LINK Tromsø calls it
        ("likemann", "likeperson"),
        ("likemenn", "likeperson"),
        ("parorande", "parorende"),
        ("frivilleg", "frivillig"),
        ("meistring", "mestring"),
        ("innvandrar", "innvandrer"),
        ("einsam", "ensom"),
        ("ungdomar", "ungdommer"),
        ("kommunar", "kommuner"),
        ("aust", "ost"),
    ];

    /// <summary>Words, folded, that are not looked for when there are others: small ones, and those that only make a question of the rest.</summary>
    public static FrozenSet<string> Unimportant { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "i", "og", "pa", "for", "til", "av", "med", "a", "en", "ei", "ein", "et", "eit", "er", "jeg", "eg", "kan",
            "hva", "kva", "hvem", "kven", "hvor", "kor", "hvordan", "korleis", "the", "an", "is", "am", "what", "who", "where", "how", "can", "to", "in", "of",
        ]);
}

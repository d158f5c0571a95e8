using System.Text;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>
/// A place name in three forms, from strict to loose. A question is looked up in the strict form first, so that Ørnes is not mistaken
/// for Ornes, and in a looser one only when that finds nothing.
/// </summary>
/// <param name="Spelled">As written, without regard to case and spacing.</param>
/// <param name="Folded">Without accents, hyphens and brackets: <c>karasjohka</c> for Kárášjohka, <c>tromso</c> for Tromsø.</param>
/// <param name="Loose">
/// Also without spaces, and without regard to how æ, ø and å are typed on other keyboards (ae, oe, aa, ä, ö), to <c>i</c> and <c>og</c>
/// between names, and to nynorsk forms of the words in names.
/// </param>
internal readonly record struct PlaceForms(string Spelled, string Folded, string Loose)
{
    // Parts of place names that are written in two ways: the nynorsk form, folded, and the bokmål form that stands for both.
    private static readonly (string Nynorsk, string Common)[] Beginnings =
    [
        ("aust", "ost"),      // Austfold, Aust-Agder, Austre Toten
        ("sore", "sondre"),   // Søre Land
        ("midre", "midtre"),  // Midre Gauldal
        ("kyrkje", "kirke"),  // Kyrkjebygda
    ];

    /// <summary>The forms of a name.</summary>
    public static PlaceForms Of(string name)
    {
        var spelled = string.Join(' ', name.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var folded = Folding.Fold(name);
        return new PlaceForms(spelled, folded, Loosen(folded));
    }

    private static string Loosen(string folded)
    {
        var words = folded.Split(' ');
        var loose = new StringBuilder(folded.Length);
        foreach (var (index, word) in words.Index())
        {
            if (index > 0 && word is "i" or "og") continue;
            loose.Append(Common(word));
        }

        return loose.Replace("aa", "a").Replace("ae", "a").Replace("oe", "o").ToString();
    }

    private static string Common(string word)
    {
        foreach (var (nynorsk, common) in Beginnings)
        {
            if (word.StartsWith(nynorsk, StringComparison.Ordinal)) return common + word[nynorsk.Length..];
        }

        return word;
    }
}

using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A text that looks like a person's name raises a question: a given name before a capitalised word, or a name after "kontaktperson" or "v/".</summary>
internal static partial class NameLikeText
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind is FieldKind.Name or FieldKind.Prose or FieldKind.Markdown or FieldKind.Address or FieldKind.Source
        let name = Find(Url().Replace(field.Value, ""))
        where name is not null
        select new Problem(row, field.Name, $"'{name}' looks like a person's name; is it one? Then take it out", Severity.Question);

    private static string? Find(string text)
    {
        var run = Capitalised().Matches(text).Select(match => match.Value).FirstOrDefault(HasGivenName);
        return run ?? (Announced().Match(text) is { Success: true } announced ? announced.Groups["name"].Value : null);
    }

    // A given name is one when another word follows it.
    private static bool HasGivenName(string run) => run != "Jan Mayen" && run.Split(' ')[..^1].Any(GivenNames.Contains);

    // A street that is named after somebody is no person: "Johan Svendsens gate".
    [GeneratedRegex(@"\b(?>\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?( (\p{Lu}\.|\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?))+)(?! (gate|gata|vei|veg|vegen|veien|plass|torg|allé)\b)")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"(\b[Kk]ontaktperson\b:?|\b[Vv]/) ?(?<name>\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)+)")]
    private static partial Regex Announced();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Url();
}

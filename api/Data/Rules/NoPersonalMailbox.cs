using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A mailbox is of a body, not of a person: none with a private mail provider, none of the form <c>given.family@</c>. A mailbox that is only a given
/// name raises a question.
/// </summary>
internal static class NoPersonalMailbox
{
    // Names before the last dot are enough where the provider has addresses in many countries.
    private static readonly HashSet<string> Providers =
    [
        "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "msn.com", "aol.com", "mail.com", "pm.me", "proton.me", "protonmail.com",
        "fastmail.com", "online.no", "broadpark.no", "getmail.no", "start.no", "frisurf.no", "c2i.net", "tele2.no", "lyse.net", "altibox.no",
        "ebnett.no", "sf-nett.no", "bluezone.no", "haugnett.no", "vikenfiber.no", "nktv.no", "telia.no",
    ];

    private static readonly HashSet<string> ProvidersAnywhere = ["hotmail", "outlook", "live", "yahoo", "ymail", "rocketmail", "gmx", "tuta", "tutanota"];

    // Words that make a mailbox with a dot a body's: post.mottak@. Short ones count only whole, for names have them inside (Marius: rus).
    private static readonly HashSet<string> BodyWords =
    [
        "post", "mottak", "postmottak", "firmapost", "epost", "mail", "info", "kontor", "bydel", "link", "lms", "helse", "nav", "leder", "styret", "styre",
        "hjelp", "radet", "lag", "gruppe", "rus", "admin", "resepsjon", "service", "office", "booking", "kurs", "fylke", "norge", "psykisk", "dps",
    ];

    private static readonly string[] BodyStems =
    [
        "sentral", "senter", "tjeneste", "kommune", "selvhjelp", "sjolvhjelp", "frivillig", "friskliv", "kontakt", "nettverk", "avdeling", "forening",
    ];

    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind is FieldKind.Email or FieldKind.Name or FieldKind.Prose or FieldKind.Markdown or FieldKind.Address
        from address in EmailAddress.In(field.Value)
        let problem = Judge(row, field.Name, address)
        where problem is not null
        select problem;

    private static Problem? Judge(object row, string field, string address)
    {
        var parts = address.ToLowerInvariant().Split('@');
        var (mailbox, domain) = (parts[0], parts[1]);
        if (Providers.Contains(domain) || ProvidersAnywhere.Contains(domain.Split('.')[^2]))
        {
            return new Problem(row, field, $"'{address}' is a private mailbox ({domain}); give one of the body's own");
        }

        var words = mailbox.Split('.', '_').Select(Folding.Fold).ToArray();
        if (words.Length > 1 && LooksLikePerson(words, Folding.Fold(domain)))
        {
            return new Problem(row, field, $"'{address}' looks like a person's mailbox (given.family@); give one of the body's own");
        }

        return GivenNames.Contains(words[0])
            ? new Problem(row, field, $"'{address}' starts with a given name; is it a person's mailbox?", Severity.Question)
            : null;
    }

    // A word that is also in the domain is the body's name (alvdal.nord@alvdal.example.no), unless a person's given name stands before it.
    private static bool LooksLikePerson(string[] words, string domain)
    {
        if (!words.All(word => word.Length > 0 && word.All(c => char.IsLetter(c) || c is ' '))) return false;
        if (words.Any(word => BodyWords.Contains(word) || BodyStems.Any(word.Contains))) return false;
        return GivenNames.Contains(words[0]) || !words.Any(word => word.Length > 2 && domain.Contains(word));
    }
}

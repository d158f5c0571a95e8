using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using Selvhjelp.Site.Text;
using static Selvhjelp.Site.Pipeline.Exports.Hsds.Keys;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>The tables <c>organization</c> and <c>organization_identifier</c>: organisations, and offices, which provide services too.</summary>
internal static class ProviderTables
{
    private sealed record Provider(string Id, IDirectoryEntry Entry, string? OtherName, string Description);

    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, Uri baseUrl)
    {
        yield return Keyed("organization", "organizations.csv", "Organisasjoner og kontorer", "An organization, or an office of Selvhjelp Norge.", Providers(facts),
            [
                (Id, p => p.Id),
                (new Field("name", "The official or public name of the organization.", Required: true), p => p.Entry.Name),
                (new Field("alternate_name", "Alternative or commonly used name for the organization."), p => p.OtherName),
                (new Field("description", "A brief summary about the organization.", Required: true), p => p.Description),
                (new Field("email", "The contact e-mail address for the organization.", Format: "email"), p => OwnEmail(p.Entry)),
                (new Field("website", "The URL (website address) of the organization.", Format: "uri"), p => p.Entry.HasClosed() ? null : OutwardLinks.Web(p.Entry.Website)),
                (new Field("uri", "A persistent identifier to uniquely identify the organization.", Format: "uri"), p => new Uri(baseUrl, PagePaths.Of(p.Entry)).AbsoluteUri),
            ]);
        yield return Keyed("organization_identifier", "organization_identifiers.csv", "Organisasjonsnummer", "The organization's number in the Norwegian register.",
            facts.Organisations.Where(o => o.OrganisationNumber is not null),
            [
                (Id, o => HsdsId.Of("organization_identifier", o.OrganisationNumber!, o.Slug)),
                (new Field("organization_id", "The identifier of the organization.", Required: true), o => HsdsService.OrganisationId(o.Slug)),
                // org-id.guide: Brønnøysundregistrene.
                (new Field("identifier_scheme", "Scheme according to org-id.guide."), _ => "NO-BRC"),
                (new Field("identifier_type", "The type of identifier.", Required: true), _ => "organisasjonsnummer"),
                (new Field("identifier", "The third-party identifier.", Required: true), o => o.OrganisationNumber),
            ],
            ToOrganization);
    }

    private static IEnumerable<Provider> Providers(DirectoryFacts facts) =>
        facts.Organisations.Select(o => new Provider(HsdsService.OrganisationId(o.Slug), o, o.ShortName, o.Relation ?? o.Kind.Description ?? o.Kind.Label))
            .Concat(facts.DistrictOffices.Select(o => new Provider(HsdsService.OfficeId(o), o, null, o.Kind.Description ?? o.Kind.Label)));

    private static string? OwnEmail(IDirectoryEntry entry) => entry.Contact.IsFallback || entry.HasClosed() ? null : entry.Contact.Email;
}

using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Hsds.Keys;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>
/// The tables <c>taxonomy</c>, <c>taxonomy_term</c> and <c>attribute</c>: our vocabularies, and where each fact comes from, for which HSDS has no
/// columns of its own.
/// </summary>
internal static class TaxonomyTables
{
    private const string Services = "service";
    private const string Organizations = "organization";

    private static readonly (string Name, string Description)[] Taxonomies =
    [
        ("organisation_kind", "Hva slags organisasjon det er"), ("organisation_level", "Hvor vidt organisasjonen arbeider"),
        ("organisation_role", "Hva organisasjonen er for selvhjelpsarbeidet"), ("evidence_level", "Hva kilden sier at kontaktpunktet gjør"),
        ("evidence", "Hvor opplysningene kommer fra, og for hvilket år"),
    ];

    private static readonly Code Source = new("source", "Kilde", "Dokument eller register som sier det");
    private static readonly Code Year = new("as_of_year", "År", "Året kildene gjelder for");
    private static readonly Code Confirmed = new("verification", "Bekreftelse", "Om den det gjelder, har bekreftet det: CONFIRMED, UNCONFIRMED eller OVERDUE");

    private sealed record Attribute(string Entity, string LinkId, string Taxonomy, Code Term, string? Value, int Place);

    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, IEnumerable<HsdsService> services)
    {
        var attributes = OfOrganisations(facts).Concat(services.SelectMany(OfService));
        yield return Keyed("taxonomy", "taxonomies.csv", "Ordlister", "A vocabulary of the directory.", Taxonomies,
            [
                (Id, t => HsdsId.Of("taxonomy", t.Name)),
                (new Field("name", "The name of the taxonomy from which terms are sourced.", Required: true), t => t.Name),
                (new Field("description", "Description of the taxonomy.", Required: true), t => t.Description),
            ]);
        yield return Keyed("taxonomy_term", "taxonomy_terms.csv", "Ord i ordlistene", "A code that some organization or service has.",
            attributes.DistinctBy(a => (a.Taxonomy, a.Term.Value)),
            [
                (Id, a => TermId(a)),
                (new Field("code", "The term identifier as used in the taxonomy."), a => a.Term.Value),
                (new Field("name", "The taxonomy term itself.", Required: true), a => a.Term.Label),
                (new Field("description", "What the term means.", Required: true), a => a.Term.Description ?? a.Term.Label),
                (new Field("taxonomy", "Name of the taxonomy."), a => a.Taxonomy),
                (new Field("language", "The language of the term."), _ => "nb"),
                (new Field("taxonomy_id", "The identifier of the taxonomy containing the term."), a => HsdsId.Of("taxonomy", a.Taxonomy)),
            ],
            new ForeignKey("taxonomy_id", "taxonomy", "id"));
        yield return Keyed("attribute", "attributes.csv", "Kjennetegn og kilder", "A term that applies to an organization or service, with its value.", attributes,
            [
                (Id, a => HsdsId.Of("attribute", a.LinkId, a.Taxonomy, a.Term.Value, Csv.Columns.Number(a.Place))),
                (new Field("link_id", "The identifier of the organization or service.", Required: true), a => a.LinkId),
                (new Field("taxonomy_term_id", "The identifier of the taxonomy term.", Required: true), a => TermId(a)),
                (new Field("link_type", "What the taxonomy term describes.", Required: true), a => a.Taxonomy),
                (new Field("link_entity", "The table of the link_id.", Required: true, Allowed: [Organizations, Services]), a => a.Entity),
                (new Field("value", "The value (if any) of the attribute."), a => a.Value),
            ],
            new ForeignKey("taxonomy_term_id", "taxonomy_term", "id"));
    }

    private static IEnumerable<Attribute> OfOrganisations(DirectoryFacts facts)
    {
        foreach (var organisation in facts.Organisations)
        {
            var id = HsdsService.OrganisationId(organisation.Slug);
            yield return new Attribute(Organizations, id, "organisation_kind", organisation.Kind, null, 0);
            if (organisation.Level is { } level) yield return new Attribute(Organizations, id, "organisation_level", level, null, 0);
            foreach (var role in organisation.Roles) yield return new Attribute(Organizations, id, "organisation_role", role, null, 0);
            foreach (var evidence in Evidence(Organizations, id, organisation)) yield return evidence;
        }
        foreach (var office in facts.DistrictOffices)
            foreach (var evidence in Evidence(Organizations, HsdsService.OfficeId(office), office)) yield return evidence;
    }

    private static IEnumerable<Attribute> OfService(HsdsService service)
    {
        var evidence = Evidence(Services, service.Id, service.Entry);
        return service.Entry is ContactPoint point ? evidence.Prepend(new Attribute(Services, service.Id, "evidence_level", point.Evidence, null, 0)) : evidence;
    }

    private static IEnumerable<Attribute> Evidence(string entity, string id, IDirectoryEntry entry) =>
    [
        .. entry.Sources.Select((source, place) => new Attribute(entity, id, "evidence", Source, source, place)),
        new Attribute(entity, id, "evidence", Year, Csv.Columns.Number(entry.AsOfYear), 0),
        new Attribute(entity, id, "evidence", Confirmed, entry.Verification.ToString().ToUpperInvariant(), 0),
    ];

    private static string TermId(Attribute attribute) => HsdsId.Of("taxonomy_term", attribute.Taxonomy, attribute.Term.Value);
}

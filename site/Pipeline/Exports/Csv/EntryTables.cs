using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Csv.Columns;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>The tables of entries: offices, LINK centres, contact points, organisations, networks, agreements.</summary>
internal static class EntryTables
{
    private static readonly Field Seat = new("municipality", "Number of the municipality of its seat.");
    private static readonly Field Street = new("street", "Street and number, or the name of the place.");
    private static readonly Field PostalCode = new("postal_code", "Postal code.");
    private static readonly Field Kind = new("kind", "Code of its kind.", Required: true);
    private static readonly Field KindLabel = new("kind_label", "Its kind in bokmål.", Required: true);

    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, Uri baseUrl)
    {
        yield return Entries("contact-points", "Kontaktpunkter", "A contact point: where to turn locally to join or start a group.", facts.ContactPoints, baseUrl,
        [
            (Seat, e => e.Municipality?.Number),
            (new Field("municipalities_served", "Numbers of the municipalities that it serves."), e => Numbers(e.MunicipalitiesServed)),
            (new Field("hosts", "Slugs of the organisations that host it."), e => Slugs(e.Hosts)),
            (new Field("district_office", "Slug of the office that supports it."), e => e.DistrictOffice?.Slug),
            (new Field("offer", "What it offers, in bokmål."), e => e.Offer),
            (new Field("evidence", "What the source says that it does: a code.", Required: true), e => e.Evidence.Value),
            (new Field("evidence_label", "The same in bokmål."), e => e.Evidence.Label),
            (new Field("started", "When it started, as exact as the source."), e => e.Started),
            (Street, e => e.Address?.Street),
            (PostalCode, e => e.Address?.PostalCode?.Code),
        ]) with
        { ForeignKeys = [new ForeignKey(Seat.Name, "municipalities", "number"), new ForeignKey("district_office", "district-offices", "slug")] };
        yield return Entries("link-centres", "LINK-sentre", "A LINK centre, in any stage.", facts.LinkCentres, baseUrl,
        [
            (new Field("operator", "Slug of the organisation that runs it."), e => e.Operator?.Slug),
            (new Field("funders", "Slugs of the organisations that pay for it."), e => Slugs(e.Funders)),
            (new Field("funding_note", "More about who pays, in bokmål."), e => e.FundingNote),
            (new Field("founded", "When it was founded, as exact as the source."), e => e.Founded),
            (new Field("opened", "When it opened, as exact as the source."), e => e.Opened),
            (new Field("closed", "When it closed, as exact as the source."), e => e.Closed),
            (new Field("town", "The town that it is in."), e => e.Town),
            (Seat, e => e.Municipality?.Number),
            (new Field("covered_municipalities", "Numbers of the municipalities that it covers."), e => Numbers(e.CoveredMunicipalities)),
            (new Field("coverage_basis", "Whether a source states the coverage or we derived it."), e => e.CoverageBasis?.Value),
            (new Field("services", "What it offers, in bokmål."), e => Several(e.Services)),
            (new Field("district_office", "Slug of the office that started it or works with it."), e => e.DistrictOffice?.Slug),
            (Street, e => e.Address?.Street),
            (PostalCode, e => e.Address?.PostalCode?.Code),
        ]) with
        {
            ForeignKeys =
            [
                new ForeignKey("operator", "organisations", "slug"), new ForeignKey(Seat.Name, "municipalities", "number"),
                new ForeignKey("district_office", "district-offices", "slug"),
            ],
        };
        yield return Entries("district-offices", "Kontorer", "The head office, or a district office.", facts.DistrictOffices, baseUrl,
        [
            (Kind, e => e.Kind.Value),
            (KindLabel, e => e.Kind.Label),
            (new Field("town", "The town that it is in.", Required: true), e => e.Town),
            (Seat, e => e.Municipality.Number),
            (new Field("established", "When it was set up, as exact as the source."), e => e.Established),
            (Street, e => e.Address?.Street),
            (PostalCode, e => e.Address?.PostalCode?.Code),
        ]) with
        { ForeignKeys = [new ForeignKey(Seat.Name, "municipalities", "number")] };
        yield return Entries("organisations", "Organisasjoner", "An organisation; its roles tell what it is to the directory. LOCAL_SERVICE is not a contact point.", facts.Organisations, baseUrl,
        [
            (new Field("short_name", "Abbreviation; not unique."), e => e.ShortName),
            (new Field("aliases", "Other names that the sources use."), e => Several(e.Aliases)),
            (Kind, e => e.Kind.Value),
            (KindLabel, e => e.Kind.Label),
            (new Field("level", "How wide it works: a code."), e => e.Level?.Value),
            (new Field("roles", "Codes of what it is to the directory."), e => Several(e.Roles.Select(r => r.Value))),
            (new Field("relation", "What it does with us, in bokmål."), e => e.Relation),
            (Seat, e => e.Municipality?.Number),
            (new Field("county", "Number of the county whose authority it is, as in the source's time."), e => e.County?.Number),
            (new Field("organisation_number", "Nine digits in the official register."), e => e.OrganisationNumber),
        ]) with
        { ForeignKeys = [new ForeignKey(Seat.Name, "municipalities", "number"), new ForeignKey("county", "counties", "number")] };
        yield return Entries("networks", "Nettverk", "A network.", facts.Networks, baseUrl,
        [
            (Kind, e => e.Kind.Value),
            (KindLabel, e => e.Kind.Label),
            (new Field("ownership", "Whose network it is: a code."), e => e.Ownership?.Value),
            (new Field("description", "What it is, in bokmål."), e => e.Description),
            (new Field("region", "Where it works, in the words of the source."), e => e.Region),
            (new Field("counties", "Numbers of the counties where it works."), e => Several(e.Counties.Select(c => c.Number))),
            (new Field("municipalities", "Numbers of the municipalities where it works."), e => Numbers(e.Municipalities)),
            (new Field("since", "When it began, as exact as the source."), e => e.Since),
            (new Field("running_party", "Name of who runs it."), e => e.RunningParty?.Name),
            (new Field("running_party_basis", "Whether a source states who runs it or we derived it."), e => e.RunningPartyBasis?.Value),
        ]);
        yield return Entries("agreements", "Avtaler", "A cooperation agreement.", facts.Agreements, baseUrl,
        [
            (Kind, e => e.Kind.Value),
            (KindLabel, e => e.Kind.Label),
            (new Field("purpose", "What it is for, in bokmål."), e => e.Purpose),
            (new Field("target_group", "Whom it is for, in bokmål."), e => e.TargetGroup),
            (new Field("place", "Where it applies, in the words of the source."), e => e.Place),
            (new Field("municipality", "Number of the municipality where it applies."), e => e.Municipality?.Number),
            (new Field("county", "Number of the county where it applies as a whole, as in the source's time."), e => e.County?.Number),
            (new Field("since", "When it began, as exact as the source."), e => e.Since),
        ]) with
        { ForeignKeys = [new ForeignKey("municipality", "municipalities", "number"), new ForeignKey("county", "counties", "number")] };
    }

    private static Table Entries<T>(
        string name, string title, string description, IEnumerable<T> entries, Uri baseUrl, IReadOnlyList<(Field, Func<T, string?>)> own) where T : IDirectoryEntry =>
        Table.Of(name, name + ".csv", title, description, entries, [.. Head<T>(), .. own, .. Tail<T>(baseUrl)]) with { PrimaryKey = "slug" };
}

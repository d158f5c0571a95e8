using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Csv.Columns;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>The tables of places: counties, municipalities, who covers them, postal codes.</summary>
internal static class PlaceTables
{
    private static readonly Field Number = new("number", "Number in the official register.", Required: true, Unique: true);
    private static readonly Field Name = new("name", "Name, in Norwegian.", Required: true);
    private static readonly Field Names = new("other_names", "Official names in Sámi and Kven, each after its language tag (BCP 47), such as se:Kárášjohka.");
    private static readonly Field InForce = new("in_force", "Whether it is in force on the revision's day.", "boolean", Required: true);
    private static readonly Field ValidFrom = new("valid_from", "First day in force.", "date");
    private static readonly Field ValidTo = new("valid_to", "Last day in force.", "date");
    private static readonly Field Url = new("url", "Its page; empty for one no longer in force.", Format: "uri");

    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, Uri baseUrl)
    {
        yield return Table.Of("counties", "counties.csv", "Fylker", "A county, in force or not.", facts.Lists.Counties,
            [
                (Number, c => c.Number), (Name, c => c.Name), (Names, c => Parallel(c.Names)), (InForce, c => Boolean(c.InForce)),
                (ValidFrom, c => Day(c.ValidFrom)), (ValidTo, c => Day(c.ValidTo)),
                (new Field("predecessors", "Numbers of what it was made of."), c => Numbers(c.Predecessors)),
                (new Field("successors", "Numbers of what it became."), c => Numbers(c.Successors)),
                .. Evidence<County>(c => c.Sources, c => c.AsOfYear),
                (Url, c => PagePaths.Of(c) is { } page ? new Uri(baseUrl, page).AbsoluteUri : null),
            ]) with
        { PrimaryKey = Number.Name };
        yield return Table.Of("municipalities", "municipalities.csv", "Kommuner", "A municipality, in force or not, or an area without one.", facts.Lists.Municipalities,
            [
                (Number, m => m.Number), (Name, m => m.Name), (Names, m => Parallel(m.Names)),
                (new Field("kind", "Code: municipality or area_without_municipality.", Required: true), m => m.Kind.Value),
                (new Field("former_names", "Names of municipalities that went into it."), m => Several(m.FormerNames)),
                (new Field("county", "Number of its county."), m => m.County?.Number),
                (InForce, m => Boolean(m.InForce)),
                (ValidFrom, m => Day(m.ValidFrom)), (ValidTo, m => Day(m.ValidTo)),
                (new Field("predecessors", "Numbers of what it was made of."), m => Numbers(m.Predecessors)),
                (new Field("latitude", "Of a point inside its border (WGS 84).", "number"), m => m.Point is { } p ? Columns.Number(p.Latitude) : null),
                (new Field("longitude", "Of the same point.", "number"), m => m.Point is { } p ? Columns.Number(p.Longitude) : null),
                (new Field("centre", "Its seat or most populous place.", Required: true), m => m.Centre.Place),
                (new Field("centre_latitude", "Of the centre (WGS 84): use the centre for distances.", "number", Required: true), m => Columns.Number(m.Centre.Latitude)),
                (new Field("centre_longitude", "Of the centre.", "number", Required: true), m => Columns.Number(m.Centre.Longitude)),
                (new Field("contact_point_coverage", "Whether it has a contact point to turn to: CONFIRMED, UNCONFIRMED or NONE."), m => m.ContactPointCoverage?.ToString().ToUpperInvariant()),
                .. Evidence<Municipality>(m => m.Sources, m => m.AsOfYear),
                (Url, m => PagePaths.Of(m) is { } page ? new Uri(baseUrl, page).AbsoluteUri : null),
            ]) with
        {
            PrimaryKey = Number.Name,
            ForeignKeys = [new ForeignKey("county", "counties", Number.Name)],
            Licences = [Licence.Points, Licence.Centres],
        };
        yield return Table.Of("coverage", "coverage.csv", "Hvilket kontor som dekker kommunen", "Which office covers a municipality in a period.",
            facts.Lists.Municipalities.SelectMany(m => m.Coverages, (Municipality, Period) => (Municipality, Period)),
            [
                (new Field("municipality", "Number of the municipality.", Required: true), c => c.Municipality.Number),
                (new Field("district_office", "Slug of the office; empty where no source tells."), c => c.Period.Office?.Slug),
                (new Field("valid_from", "First day of the period.", "date", Required: true), c => Day(c.Period.ValidFrom)),
                (new Field("valid_to", "Last day of the period; empty while it lasts.", "date"), c => Day(c.Period.ValidTo)),
                (new Field("basis", "Whether a source states it, we derived it, or nobody tells.", Required: true), c => c.Period.Basis.Value),
                .. Evidence<(Municipality Municipality, CoveragePeriod Period)>(c => c.Period.Sources, c => c.Period.AsOfYear),
            ]) with
        { ForeignKeys = [new ForeignKey("municipality", "municipalities", Number.Name), new ForeignKey("district_office", "district-offices", "slug")] };
        yield return Table.Of("postal-codes", "postal-codes.csv", "Postnumre", "A postal code.", facts.PostalCodes,
            [
                (new Field("code", "Four digits.", Required: true, Unique: true), p => p.Code),
                (new Field("place", "Name of the postal place.", Required: true), p => p.Place),
                (new Field("category", "Code of where it is used: streets, boxes, or both.", Required: true), p => p.Category.Value),
                (new Field("municipality", "Number of the municipality that it lies in.", Required: true), p => p.Municipality.Number),
                .. Evidence<PostalCode>(p => p.Sources, p => p.AsOfYear),
            ]) with
        { PrimaryKey = "code", ForeignKeys = [new ForeignKey("municipality", "municipalities", Number.Name)], Licences = [Licence.PostalCodes] };
    }

    private static string? Parallel(IEnumerable<PlaceName> names) => Several(names.Select(n => $"{n.Language}:{n.Name}"));
}

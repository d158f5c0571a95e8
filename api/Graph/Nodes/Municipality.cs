using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Municipality</c>: a number with its time of validity, or an area without municipality.</summary>
internal sealed class Municipality : Linked<MunicipalityLinks>, INode, ISourced
{
    /// <summary>Code of <c>municipality_kind</c> for Svalbard and Jan Mayen.</summary>
    public const string AreaWithoutMunicipality = "area_without_municipality";

    /// <summary>The municipality of these facts.</summary>
    public Municipality(MunicipalityRow row, BuildContext context)
    {
        Id = GlobalId.Of("Municipality", row.Number);
        Number = row.Number;
        Name = row.Name;
        Position = OrderedList<Municipality>.Position(NorwegianOrder.SortKey(row.Name), row.Number);
        DisambiguatedName = row.DisambiguatedName;
        Kind = context.Code("municipality_kind", row.Kind);
        Names = PlaceName.Of(row.SamiName, row.SamiLanguage, row.KvenName);
        ValidFrom = row.ValidFrom;
        ValidTo = row.ValidTo;
        InForce = context.InForce(row.ValidFrom, row.ValidTo);
        Slug = InForce ? Folding.Slug(row.DisambiguatedName) : null;
        Point = row is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null;
        Centre = new Centre(row.CentrePlace, row.CentreLatitude, row.CentreLongitude);
        Sources = [.. row.Sources];
        AsOfYear = row.AsOfYear;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Four digits.</summary>
    public string Number { get; }

    /// <summary>Its place in lists of municipalities: by name in Norwegian order, then by number.</summary>
    internal string Position { get; }

    /// <summary>The last part of its address on the site; null when not in force.</summary>
    public string? Slug { get; }

    /// <summary>The name, in Norwegian.</summary>
    public string Name { get; }

    /// <summary>The name, with the county where another municipality has the same name.</summary>
    public string DisambiguatedName { get; }

    /// <summary>Code of <c>municipality_kind</c>.</summary>
    public VocabularyCode Kind { get; }

    /// <summary>Official names in Sámi and Kven.</summary>
    public IReadOnlyList<PlaceName> Names { get; }

    /// <summary>First day of validity; null when before 2018.</summary>
    public DateOnly? ValidFrom { get; }

    /// <summary>Last day of validity; null while in force.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>Whether it is in force on the revision's date.</summary>
    public bool InForce { get; }

    /// <summary>A point inside its border; null for an area without municipality.</summary>
    public GeoPoint? Point { get; }

    /// <summary>Where people live.</summary>
    public Centre Centre { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public int AsOfYear { get; }

    /// <summary>Whether it is Svalbard or Jan Mayen.</summary>
    public bool IsArea => Kind.Code == AreaWithoutMunicipality;

    /// <summary>Names of dissolved municipalities that are now part of it, in Norwegian order.</summary>
    public IReadOnlyList<string> FormerNames => Links.FormerNames;

    /// <summary>The county; null for an area without municipality.</summary>
    public County? County => Links.County;

    /// <summary>What it became, by number.</summary>
    public IReadOnlyList<Municipality> Successors => Links.Successors;

    /// <summary>What it was made of since 2020, by number.</summary>
    public IReadOnlyList<Municipality> Predecessors => Links.Predecessors;

    /// <summary>What became of its area since 2013, by old number.</summary>
    public IReadOnlyList<MunicipalityChange> Changes => Links.Changes;

    /// <summary>The office that covers it, and how we know; null where no source tells.</summary>
    public Coverage? Coverage => Links.Coverage;

    /// <summary>Which office covered it, oldest first.</summary>
    public IReadOnlyList<Coverage> Coverages => Links.Coverages;

    /// <summary>LINK centres that cover it or lie in it, by name.</summary>
    public IReadOnlyList<LinkCentre> LinkCentres => Links.LinkCentres;

    /// <summary>Contact points that lie in it or serve it, by name.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => Links.ContactPoints;

    /// <summary>Organisations with their seat in it, by name.</summary>
    public IReadOnlyList<PartnerOrganisation> Organisations => Links.Organisations;

    /// <summary>Offices with their seat in it, by name.</summary>
    public IReadOnlyList<DistrictOffice> DistrictOffices => Links.DistrictOffices;

    /// <summary>Networks that work in it, by name.</summary>
    public IReadOnlyList<Network> Networks => Links.Networks;

    /// <summary>Agreements that concern it, by name.</summary>
    public IReadOnlyList<Agreement> Agreements => Links.Agreements;

    /// <summary>Whether there is a contact point to turn to.</summary>
    public ContactPointCoverage? ContactPointCoverage => Links.ContactPointCoverage;

    /// <summary>A way to reach the office that covers it, or the head office.</summary>
    public Contact Contact => Links.Contact;

    /// <summary>Its postal codes, in order.</summary>
    public IReadOnlyList<PostalCode> AllPostalCodes => Links.PostalCodes.Items;

    /// <summary>A page of its postal codes.</summary>
    public Connection<PostalCode> PostalCodes(
        IRequestBudget budget,
        Filter<PostalCode>? where, IReadOnlyList<OrderBy<PostalCode>>? orderBy, int? first, string? after, int? last, string? before) =>
        Links.PostalCodes.Page(where, orderBy, first, after, last, before, budget.Work);

    /// <summary>The nearest contact points that neither lie in it nor serve it.</summary>
    public IReadOnlyList<NearbyContactPoint> NearbyContactPoints(int first) => Links.Neighbourhood.Value.Beyond(this, first);
}

/// <summary>The relations of a <see cref="Municipality"/>.</summary>
internal sealed record MunicipalityLinks
{
    public required IReadOnlyList<string> FormerNames { get; init; }
    public required County? County { get; init; }
    public required IReadOnlyList<Municipality> Successors { get; init; }
    public required IReadOnlyList<Municipality> Predecessors { get; init; }
    public required IReadOnlyList<MunicipalityChange> Changes { get; init; }
    public required OrderedList<PostalCode> PostalCodes { get; init; }
    public required Coverage? Coverage { get; init; }
    public required IReadOnlyList<Coverage> Coverages { get; init; }
    public required IReadOnlyList<LinkCentre> LinkCentres { get; init; }
    public required IReadOnlyList<ContactPoint> ContactPoints { get; init; }
    public required IReadOnlyList<PartnerOrganisation> Organisations { get; init; }
    public required IReadOnlyList<DistrictOffice> DistrictOffices { get; init; }
    public required IReadOnlyList<Network> Networks { get; init; }
    public required IReadOnlyList<Agreement> Agreements { get; init; }
    public required ContactPointCoverage? ContactPointCoverage { get; init; }
    public required Contact Contact { get; init; }
    public required Lazy<Neighbourhood> Neighbourhood { get; init; }
}

using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>County</c>: a number with its time of validity.</summary>
internal sealed class County : Linked<CountyLinks>, INode, ISourced
{
    /// <summary>The county of these facts.</summary>
    public County(CountyRow row, BuildContext context)
    {
        Id = GlobalId.Of("County", row.Number);
        Number = row.Number;
        Name = row.Name;
        Position = OrderedList<County>.Position(NorwegianOrder.SortKey(row.Name), row.Number);
        Names = PlaceName.Of(row.SamiName, row.SamiLanguage, row.KvenName);
        ValidFrom = row.ValidFrom;
        ValidTo = row.ValidTo;
        InForce = context.InForce(row.ValidFrom, row.ValidTo);
        Slug = InForce ? Folding.Slug(row.Name) : null;
        Sources = [.. row.Sources];
        AsOfYear = row.AsOfYear;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Two digits.</summary>
    public string Number { get; }

    /// <summary>Its place in lists of counties: by name in Norwegian order, then by number.</summary>
    internal string Position { get; }

    /// <summary>The last part of its address on the site; null when not in force.</summary>
    public string? Slug { get; }

    /// <summary>The name, in Norwegian.</summary>
    public string Name { get; }

    /// <summary>Official names in Sámi and Kven.</summary>
    public IReadOnlyList<PlaceName> Names { get; }

    /// <summary>First day of validity; null when before 2013.</summary>
    public DateOnly? ValidFrom { get; }

    /// <summary>Last day of validity; null while in force.</summary>
    public DateOnly? ValidTo { get; }

    /// <summary>Whether it is in force on the revision's date.</summary>
    public bool InForce { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public int AsOfYear { get; }

    /// <summary>What it became, by number.</summary>
    public IReadOnlyList<County> Successors => Links.Successors;

    /// <summary>What it was made of, by number.</summary>
    public IReadOnlyList<County> Predecessors => Links.Predecessors;

    /// <summary>Its municipalities, by name.</summary>
    public IReadOnlyList<Municipality> Municipalities => Links.Municipalities;

    /// <summary>The offices that cover its municipalities, by name.</summary>
    public IReadOnlyList<DistrictOffice> DistrictOffices => Links.DistrictOffices;

    /// <summary>LINK centres in it or covering a part of it, by name.</summary>
    public IReadOnlyList<LinkCentre> LinkCentres => Links.LinkCentres;

    /// <summary>Contact points in it or serving a part of it, by name.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => Links.ContactPoints;

    /// <summary>Organisations with their seat in it, by name.</summary>
    public IReadOnlyList<PartnerOrganisation> Organisations => Links.Organisations;

    /// <summary>Networks that work in it or in a part of it, by name.</summary>
    public IReadOnlyList<Network> Networks => Links.Networks;

    /// <summary>Agreements that concern a municipality of it, by name.</summary>
    public IReadOnlyList<Agreement> Agreements => Links.Agreements;

    /// <summary>Offices that covered it in earlier times, by year.</summary>
    public IReadOnlyList<CountyCoverage> EarlierCoverages => Links.EarlierCoverages;
}

/// <summary>The relations of a <see cref="County"/>.</summary>
internal sealed record CountyLinks
{
    public required IReadOnlyList<County> Successors { get; init; }
    public required IReadOnlyList<County> Predecessors { get; init; }
    public required IReadOnlyList<Municipality> Municipalities { get; init; }
    public required IReadOnlyList<DistrictOffice> DistrictOffices { get; init; }
    public required IReadOnlyList<LinkCentre> LinkCentres { get; init; }
    public required IReadOnlyList<ContactPoint> ContactPoints { get; init; }
    public required IReadOnlyList<PartnerOrganisation> Organisations { get; init; }
    public required IReadOnlyList<Network> Networks { get; init; }
    public required IReadOnlyList<Agreement> Agreements { get; init; }
    public required IReadOnlyList<CountyCoverage> EarlierCoverages { get; init; }
}

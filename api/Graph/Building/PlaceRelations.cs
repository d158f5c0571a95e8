using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Relations between counties, municipalities, postal codes and the offices that cover them.</summary>
internal sealed class PlaceRelations
{
    private readonly Dictionary<Municipality, County> countyOf = [];
    private readonly Dictionary<Municipality, Coverage> coverageOf = [];

    /// <summary>The relations of these facts.</summary>
    /// <exception cref="InvalidDataException">Two offices cover a municipality on the same day.</exception>
    public PlaceRelations(DirectoryFacts facts, GraphNodes nodes)
    {
        AddCounties(facts, nodes);
        AddSuccessions(facts, nodes);
        AddCoverage(nodes);
        AddHistory(nodes);
        foreach (var postalCode in nodes.PostalCodes.All) PostalCodes.Add(postalCode.Municipality, postalCode);
    }

    /// <summary>A county's municipalities: those in force for a county in force, else those that it had.</summary>
    public Relation<County, Municipality> Municipalities { get; } = new();

    /// <summary>What a county became.</summary>
    public Relation<County, County> CountySuccessors { get; } = new();

    /// <summary>What a county was made of.</summary>
    public Relation<County, County> CountyPredecessors { get; } = new();

    /// <summary>What a municipality became.</summary>
    public Relation<Municipality, Municipality> Successors { get; } = new();

    /// <summary>What a municipality was made of.</summary>
    public Relation<Municipality, Municipality> Predecessors { get; } = new();

    /// <summary>What became of a municipality's area since 2013.</summary>
    public Relation<Municipality, MunicipalityChange> Changes { get; } = new();

    /// <summary>The municipalities of 2013 that are, or were, in whole or in part in a municipality.</summary>
    public Relation<Municipality, FormerMunicipality> Formers { get; } = new();

    /// <summary>A municipality's postal codes.</summary>
    public Relation<Municipality, PostalCode> PostalCodes { get; } = new();

    /// <summary>All coverages of a municipality.</summary>
    public Relation<Municipality, Coverage> Coverages { get; } = new();

    /// <summary>The municipalities that an office covers on the graph's date.</summary>
    public Relation<DistrictOffice, Municipality> Covered { get; } = new();

    /// <summary>The counties that an office covered in earlier times.</summary>
    public Relation<DistrictOffice, CountyCoverage> EarlierCounties { get; } = new();

    /// <summary>What is known of an office's coverage, period by period.</summary>
    public Relation<DistrictOffice, Coverage> CoveragesOf { get; } = new();

    /// <summary>The offices that covered a county in earlier times.</summary>
    public Relation<County, CountyCoverage> EarlierOffices { get; } = new();

    /// <summary>The county of a municipality.</summary>
    public County? CountyOf(Municipality municipality) => countyOf.GetValueOrDefault(municipality);

    /// <summary>The coverage of a municipality on the graph's date; null where no source tells.</summary>
    public Coverage? CoverageOf(Municipality municipality) => coverageOf.GetValueOrDefault(municipality);

    /// <summary>The office that covers all these municipalities on the graph's date; null when there are several, none, or one without.</summary>
    public DistrictOffice? SingleOffice(IEnumerable<Municipality> municipalities)
    {
        if (municipalities is IReadOnlyList<Municipality> and [var single]) return CoverageOf(single)?.Office;
        var offices = municipalities.Select(municipality => CoverageOf(municipality)?.Office).Distinct().Take(2).ToArray();
        return offices.Length == 1 ? offices[0] : null;
    }

    private void AddCounties(DirectoryFacts facts, GraphNodes nodes)
    {
        foreach (var row in facts.Municipalities)
        {
            if (nodes.Counties.OrNull(row.CountyNumber) is not { } county) continue;
            var municipality = nodes.Municipalities[row.Number];
            countyOf.Add(municipality, county);
            if (municipality.InForce || !county.InForce) Municipalities.Add(county, municipality);
        }
    }

    private void AddSuccessions(DirectoryFacts facts, GraphNodes nodes)
    {
        foreach (var succession in facts.Counties.SelectMany(row => row.Successors).OrderBy(row => row.SuccessorNumber, StringComparer.Ordinal))
        {
            var (former, successor) = (nodes.Counties[succession.CountyNumber], nodes.Counties[succession.SuccessorNumber]);
            CountySuccessors.Add(former, successor);
            CountyPredecessors.Add(successor, former);
        }

        foreach (var succession in facts.Municipalities.SelectMany(row => row.Successors).OrderBy(row => row.SuccessorNumber, StringComparer.Ordinal))
        {
            var (former, successor) = (nodes.Municipalities[succession.MunicipalityNumber], nodes.Municipalities[succession.SuccessorNumber]);
            Successors.Add(former, successor);
            Predecessors.Add(successor, former);
        }
    }

    private void AddHistory(GraphNodes nodes)
    {
        foreach (var change in nodes.MunicipalityChanges)
        {
            foreach (var municipality in Both(change)) Changes.Add(municipality, change);
        }

        foreach (var former in nodes.FormerMunicipalities)
        {
            foreach (var municipality in former.Changes.SelectMany(Both).Distinct()) Formers.Add(municipality, former);
        }

        static IEnumerable<Municipality> Both(MunicipalityChange change) => new[] { change.In2020, change.In2024 }.Distinct();
    }

    private void AddCoverage(GraphNodes nodes)
    {
        foreach (var coverage in nodes.Coverages.OrderBy(coverage => coverage.ValidFrom))
        {
            Coverages.Add(coverage.Municipality, coverage);
            CoveragesOf.Add(coverage.Office, coverage);
            if (coverage is not { InForce: true, Office: { } office }) continue;
            if (!coverageOf.TryAdd(coverage.Municipality, coverage))
                throw new InvalidDataException($"Two offices cover the municipality {coverage.Municipality.Number} on the same day.");
            Covered.Add(office, coverage.Municipality);
        }

        foreach (var coverage in nodes.CountyCoverages.OrderBy(coverage => coverage.Epoch).ThenBy(coverage => coverage.County.Number, StringComparer.Ordinal))
        {
            EarlierCounties.Add(coverage.Office, coverage);
            EarlierOffices.Add(coverage.County, coverage);
        }
    }
}

using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>
/// Answers "who can I turn to where I live?". There is always an office that can be reached: the district office that covers the place, or
/// else the head office.
/// </summary>
internal sealed class Finder
{
    private readonly DistrictOffice headOffice;
    private readonly PlaceReader reader;
    private readonly Neighbourhood neighbourhood;
    private readonly ContactPoint[] digitalOffers;

    /// <summary>The finder of this graph.</summary>
    public Finder(DirectoryGraph graph, PlaceIndex places, Neighbourhood neighbourhood)
    {
        headOffice = graph.HeadOffice;
        reader = new PlaceReader(graph, places);
        this.neighbourhood = neighbourhood;
        digitalOffers = [.. graph.ContactPoints.Items.Where(point => point is { IsDigital: true, ReceivesPeople: true })];
    }

    /// <summary>The answer for a place in a visitor's words.</summary>
    public FinderAnswer Find(string place)
    {
        var understanding = reader.Read(place);
        var (office, statement) = Office(understanding);
        return new FinderAnswer(place, understanding, neighbourhood, digitalOffers)
        {
            DistrictOffice = office,
            OfficeStatement = statement,
        };
    }

    private (DistrictOffice Office, string Statement) Office(Understanding understanding) => understanding switch
    {
        { Municipality: { } municipality } => Office(municipality),
        { County: { InForce: true } county } => Office(county),
        { County: not null } or { Match: PlaceMatch.Candidates } =>
            (headOffice, "Velg en kommune for å se hvilket kontor som hjelper der. Hovedkontoret kan også hjelpe deg."),
        _ => (headOffice, "Vi vet ikke hvor du bor. Hovedkontoret hjelper deg videre."),
    };

    private (DistrictOffice Office, string Statement) Office(Municipality municipality) => municipality switch
    {
        { Coverage: { Office: { IsClosed: false } office, Statement: var statement } } => (office, statement),
        { Coverage.Office: { } closed } => (headOffice, $"{closed.Name} er nedlagt. Hovedkontoret hjelper deg videre."),
        { IsArea: true } => (headOffice, $"Ikke noe distriktskontor dekker {municipality.Name}. Hovedkontoret hjelper deg."),
        _ => (headOffice, "Vi vet ikke hvilket distriktskontor som hjelper her. Hovedkontoret hjelper deg videre."),
    };

    // A county's office is that of all its municipalities, and only if they share one.
    private (DistrictOffice Office, string Statement) Office(County county)
    {
        var offices = county.Municipalities.Select(municipality => municipality.Coverage?.Office).Distinct().Take(2).ToArray();
        return offices is [{ IsClosed: false } office]
            ? (office, county.Municipalities.Select(municipality => municipality.Coverage!).MinBy(coverage => coverage.AsOfYear)!.Statement)
            : (headOffice, "Flere kontorer hjelper i fylket. Velg en kommune for å se hvilket. Hovedkontoret kan også hjelpe deg.");
    }
}

using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>The type <c>FinderAnswer</c>: the answer to a visitor who says where they live.</summary>
internal sealed class FinderAnswer(string place, Understanding understanding, Neighbourhood neighbourhood, ContactPoint[] digitalOffers)
{
    /// <summary>What was asked, as it was written.</summary>
    public string Place { get; } = place;

    /// <summary>How it was understood.</summary>
    public PlaceMatch Match => understanding.Match;

    /// <summary>How it was understood, in bokmål.</summary>
    public string Explanation => understanding.Explanation;

    /// <summary>The municipality; null unless there is exactly one.</summary>
    public Municipality? Municipality => understanding.Municipality;

    /// <summary>The county, when the place is one.</summary>
    public County? County => understanding.County;

    /// <summary>The municipalities that it may mean, by name.</summary>
    public IReadOnlyList<Municipality> Candidates => understanding.Candidates;

    /// <summary>The office that helps there.</summary>
    public required DistrictOffice DistrictOffice { get; init; }

    /// <summary>How sure we are about the office, in bokmål.</summary>
    public required string OfficeStatement { get; init; }

    /// <summary>LINK centres that cover the municipality or lie in it, by name; those that have closed help nobody.</summary>
    public IReadOnlyList<LinkCentre> LinkCentres =>
        Municipality is null ? [] : [.. Municipality.LinkCentres.Where(centre => !centre.IsClosed)];

    /// <summary>A way to reach somebody who can help: a contact point of the municipality that has its own, or else the office.</summary>
    public Contact Contact =>
        Municipality?.ContactPoints.FirstOrDefault(point => point is { ReceivesPeople: true, Contact.IsFallback: false })?.Contact
        ?? DistrictOffice.Contact;

    /// <summary>Contact points that are bound to no place, by name.</summary>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is not from 0 to 50, or as <see cref="NestedList.Of"/> says.</exception>
    public IReadOnlyList<ContactPoint> DigitalOffers(
        Filter<ContactPoint>? where, IReadOnlyList<OrderBy<ContactPoint>>? orderBy, int first, IRequestBudget budget)
    {
        Neighbourhood.Check(first);
        return NestedList.Of(digitalOffers, where, orderBy, first, budget);
    }

    /// <summary>Contact points, nearest first; none before the municipality is known.</summary>
    public IReadOnlyList<NearbyContactPoint> ContactPoints(int first) =>
        Municipality is null ? Neighbourhood.Nobody(first) : neighbourhood.Around(Municipality, first);
}

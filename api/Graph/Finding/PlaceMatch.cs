namespace Selvhjelp.Api.Graph.Finding;

/// <summary>The enum <c>PlaceMatch</c>: how a place was understood.</summary>
internal enum PlaceMatch
{
    /// <summary>A municipality in force, by name or number.</summary>
    Exact,

    /// <summary>A municipality that no longer exists, by name or number.</summary>
    FormerName,

    /// <summary>A postal code.</summary>
    PostalCode,

    /// <summary>A postal place or the centre of a municipality.</summary>
    Place,

    /// <summary>A county.</summary>
    County,

    /// <summary>Several municipalities.</summary>
    Candidates,

    /// <summary>Nothing that we know.</summary>
    None,
}

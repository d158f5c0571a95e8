namespace Selvhjelp.Api.Graph.Searching;

/// <summary>The enum <c>EntryKind</c>: the kinds that a search can be narrowed to.</summary>
internal enum EntryKind
{
    /// <summary>Counties.</summary>
    County,

    /// <summary>Municipalities and areas without one.</summary>
    Municipality,

    /// <summary>Postal codes and postal places.</summary>
    PostalCode,

    /// <summary>Head office and district offices.</summary>
    DistrictOffice,

    /// <summary>LINK centres.</summary>
    LinkCentre,

    /// <summary>Contact points.</summary>
    ContactPoint,

    /// <summary>Organisations.</summary>
    Organisation,

    /// <summary>Networks.</summary>
    Network,

    /// <summary>Agreements.</summary>
    Agreement,

    /// <summary>Texts.</summary>
    Page,
}

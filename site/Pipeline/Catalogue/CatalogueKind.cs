namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>What a hit of the browser's search is. Among equal hits, the kinds come in this order.</summary>
public enum CatalogueKind
{
    /// <summary>A municipality in force, or an area without one.</summary>
    Municipality,

    /// <summary>A county in force.</summary>
    County,

    /// <summary>A contact point.</summary>
    ContactPoint,

    /// <summary>A LINK centre.</summary>
    LinkCentre,

    /// <summary>The head office or a district office.</summary>
    Office,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A network.</summary>
    Network,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A text, or a page with figures.</summary>
    Text,

    /// <summary>Help for whoever needs it now: before all others.</summary>
    Help,
}

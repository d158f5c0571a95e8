namespace Selvhjelp.Site.Components.Map;

/// <summary>The nearest help that a municipality has: what its dot on the map shows.</summary>
public enum MapCoverage
{
    /// <summary>A contact point in force lies in the municipality or serves it.</summary>
    ContactPoint,

    /// <summary>No contact point, but a LINK centre in operation covers the municipality.</summary>
    LinkCentre,

    /// <summary>Only a district office helps here.</summary>
    Office,
}

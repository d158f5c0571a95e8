using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Facts;

/// <summary>Why a contact point is near, in this order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Nearness>))]
public enum Nearness
{
    /// <summary>It lies in the municipality.</summary>
    [JsonStringEnumMemberName("HERE")] Here,

    /// <summary>It lies elsewhere and serves the municipality.</summary>
    [JsonStringEnumMemberName("SERVES")] Serves,

    /// <summary>It lies in the area of the same LINK centre.</summary>
    [JsonStringEnumMemberName("SAME_LINK")] SameLink,

    /// <summary>It is among the nearest.</summary>
    [JsonStringEnumMemberName("DISTANCE")] Distance,
}

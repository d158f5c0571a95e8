using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Facts;

/// <summary>Whether a municipality has a contact point to turn to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ContactPointCoverage>))]
public enum ContactPointCoverage
{
    /// <summary>It has one that its owner has confirmed.</summary>
    [JsonStringEnumMemberName("CONFIRMED")] Confirmed,

    /// <summary>It has one, or several, but none is confirmed.</summary>
    [JsonStringEnumMemberName("UNCONFIRMED")] Unconfirmed,

    /// <summary>It has none.</summary>
    [JsonStringEnumMemberName("NONE")] None,
}

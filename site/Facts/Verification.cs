using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Facts;

/// <summary>Whether the owner of an entry has confirmed what we say about it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Confirmed within the review interval.</summary>
    [JsonStringEnumMemberName("CONFIRMED")] Confirmed,

    /// <summary>Never confirmed: what we say is from the sources alone.</summary>
    [JsonStringEnumMemberName("UNCONFIRMED")] Unconfirmed,

    /// <summary>Confirmed once, but longer ago than the review interval.</summary>
    [JsonStringEnumMemberName("OVERDUE")] Overdue,
}

using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// This site is no contact: a visitor who is sent from it to it has come nowhere. An entry may have it as its website, which is then shown as no
/// way to make contact; a help line may not.
/// </summary>
internal static class OwnSite
{
    private const string Host = "selvhjelp.no";

    /// <summary>True for an address on this site.</summary>
    public static bool Contains(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.IdnHost.Equals(Host, StringComparison.OrdinalIgnoreCase) || uri.IdnHost.EndsWith("." + Host, StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not AcuteHelpLineRow line) yield break;
        if (Contains(line.ChatUrl)) yield return new Problem(row, nameof(line.ChatUrl), $"is this site itself ({Host}), where nobody answers");
        if (Contains(line.Website)) yield return new Problem(row, nameof(line.Website), $"is this site itself ({Host}), where nobody answers");
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>What a page says to programs that read schema.org (JSON-LD): where it is among the pages, and what it is about.</summary>
internal static class PageData
{
    // Norwegian and Sámi letters as they are. What could end or open an element (<, >, &) is written as \u003C and so on, so the text is safe in <script>.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text for <c>script type="application/ld+json"</c>; null for a page that says nothing of itself.</summary>
    /// <param name="site">The facts, and where the site is.</param>
    /// <param name="page">The page's address and name.</param>
    /// <param name="parents">The pages above it, from the front page down; null where it has no breadcrumbs.</param>
    /// <param name="entry">The entry that it is about, if any.</param>
    public static string? Of(SiteContext site, (string Path, string Text) page, IReadOnlyList<(string Path, string Text)>? parents, IDirectoryEntry? entry)
    {
        var terms = new SchemaTerms(site);
        var graph = new JsonArray();
        if (parents is not null) graph.Add((JsonNode)Breadcrumbs(terms, [.. parents, page]));
        var about = About(site, entry);
        if (entry is not null)
        {
            var itself = new JsonObject { ["@type"] = "WebPage", ["@id"] = terms.Absolute(page.Path), ["inLanguage"] = site.Language.Tag, ["isAccessibleForFree"] = true };
            if (about?["@id"] is { } id) itself["mainEntity"] = new JsonObject { ["@id"] = id.DeepClone() };
            graph.Add((JsonNode)itself);
        }
        if (about is not null) graph.Add((JsonNode)about);
        return graph.Count == 0 ? null : new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Options);
    }

    private static JsonObject? About(SiteContext site, IDirectoryEntry? entry) => entry switch
    {
        ContactPoint point => ContactPointData.Of(site, point),
        LinkCentre centre => LinkCentreData.Of(site, centre),
        DistrictOffice office => OfficeData.Of(site, office),
        PartnerOrganisation organisation => OrganisationData.Of(site, organisation),
        Network network => NetworkData.Of(site, network),
        Agreement agreement => AgreementData.Of(site, agreement),
        _ => null,
    };

    private static JsonObject Breadcrumbs(SchemaTerms terms, IReadOnlyList<(string Path, string Text)> pages) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray([.. pages.Select((page, index) => new JsonObject
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = page.Text,
            ["item"] = terms.Absolute(page.Path),
        })]),
    };
}

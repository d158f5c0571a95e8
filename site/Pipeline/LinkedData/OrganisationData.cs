using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>An organisation, of the type that its kind tells.</summary>
internal static class OrganisationData
{
    /// <summary>The organisation; null for a name that stands for many, and for one that has closed.</summary>
    public static JsonObject? Of(SiteContext site, PartnerOrganisation organisation)
    {
        if (organisation.IsGeneric() || organisation.HasClosed()) return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry(TypeOf(organisation.Kind), organisation, (paths, slug) => paths.Organisation(slug));
        var names = organisation.Aliases.Prepend(organisation.ShortName).OfType<string>().Where(name => name != organisation.Name).Distinct();
        SchemaTerms.Set(node, "alternateName", SchemaTerms.List(names.Select(name => (JsonNode)name)));
        if (organisation.OrganisationNumber is { } number)
            node["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "Organisasjonsnummer", ["value"] = number };
        SchemaTerms.Set(node, "address", SchemaTerms.Address(null, organisation.Municipality?.Name));
        SchemaTerms.Set(node, "contactPoint", SchemaTerms.Contact(organisation));
        if (organisation.County is { } county) SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas([county.Name]));
        var networks = organisation.NetworkMemberships.Where(m => m.To is null).DistinctBy(m => m.Network.Slug);
        SchemaTerms.Set(node, "memberOf", SchemaTerms.List(networks.Select(m => terms.Reference("Organization", m.Network, (paths, slug) => paths.Network(slug)))));
        return node;
    }

    private static string TypeOf(Code kind) => kind.Value switch
    {
        "municipality" or "county_authority" or "municipal_service" or "municipal_enterprise" or "municipal_learning_and_mastery_service"
            or "healthy_life_centre" or "labour_and_welfare" or "state_body" => "GovernmentOrganization",
        "voluntary_organisation" or "user_and_patient_organisation" or "foundation" => "NGO",
        "university" => "CollegeOrUniversity",
        "trade_union" => "WorkersUnion",
        _ => "Organization",
    };
}

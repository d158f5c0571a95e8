using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>
/// The directory in the form of the Human Services Data Specification (HSDS 3.0, docs.openreferral.org), as its tables in CSV. Tables and columns that
/// we have nothing for are left out. <c>contacts</c> has bodies, never a person.
/// </summary>
internal static class HsdsPackage
{
    /// <summary>The tables for these facts.</summary>
    public static DataPackage Of(DirectoryFacts facts, Uri baseUrl)
    {
        var services = HsdsService.Of(facts);
        return new DataPackage(
            OpenDataPaths.Hsds,
            "human_services_data",
            DirectoryJson.Title,
            "Contact points, LINK centres and offices as services in the Human Services Data Specification 3.0. Contacts are bodies, never persons. "
                + "Source, year and confirmation of each service and organization are attributes (taxonomy «evidence»). Texts are in Norwegian bokmål.",
            "3.0",
            [
                .. ProviderTables.Of(facts, baseUrl), .. ServiceTables.Of(services, baseUrl), .. PlaceTables.Of(facts, services, baseUrl),
                .. ContactTables.Of(services), .. TaxonomyTables.Of(facts, services),
            ]);
    }
}

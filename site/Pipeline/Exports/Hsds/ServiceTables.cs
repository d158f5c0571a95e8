using Selvhjelp.Site.Pipeline.Exports.Tabular;
using Selvhjelp.Site.Text;
using static Selvhjelp.Site.Pipeline.Exports.Hsds.Keys;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>The tables <c>service</c> and <c>service_area</c>.</summary>
internal static class ServiceTables
{
    /// <summary>The tables for these services.</summary>
    public static IEnumerable<Table> Of(IEnumerable<HsdsService> services, Uri baseUrl)
    {
        yield return Keyed("service", "services.csv", "Steder å henvende seg", "A contact point, LINK centre or office: a place to turn to.", services,
            [
                (Id, s => s.Id),
                (new Field("organization_id", "The identifier of the organization that provides this service.", Required: true), s => s.Organisation),
                (new Field("name", "The official or public name of the service.", Required: true), s => s.Entry.Name),
                (new Field("description", "A description of the service."), s => s.Description),
                (new Field("url", "URL of the service.", Format: "uri"), s => (s.IsClosed ? null : OutwardLinks.Web(s.Entry.Website)) ?? new Uri(baseUrl, s.Page).AbsoluteUri),
                (new Field("email", "Email address for the service.", Format: "email"), s => s.Contact.IsFallback ? null : s.Contact.Email),
                (new Field("status", "The current status of the service.", Required: true, Allowed: HsdsService.States), s => s.Status),
                (new Field("application_process", "The steps needed to access the service."), s => s.IsActive ? "Ta kontakt. Du trenger ikke henvisning." : null),
                (new Field("fees_description", "Details of any charges for service users to access this service."), s => s.IsActive ? "Gratis." : null),
                (new Field("assured_date", "The date that the information about the service was last checked.", "date"), s => Csv.Columns.Day(s.Entry.LastVerified)),
            ],
            ToOrganization);
        yield return Keyed("service_area", "service_areas.csv", "Kommuner de er til for", "A municipality that a service is there for.",
            services.SelectMany(s => s.Area, (Service, Place) => (Service, Place)),
            [
                (Id, a => HsdsId.Of("service_area", a.Service.Page, a.Place.Number)),
                (new Field("service_id", "The identifier of the service.", Required: true), a => a.Service.Id),
                (new Field("name", "The geographic area where the service is available."), a => a.Place.Name),
                (new Field("description", "A more detailed description of this service area."), a => $"Kommune {a.Place.Number}"),
                (new Field("uri", "A persistent identifier to identify an area.", Format: "uri"), a => a.Place.Slug is { } slug ? new Uri(baseUrl, PagePaths.Municipality(slug)).AbsoluteUri : null),
            ],
            ToService);
    }
}

using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Makes all nodes of a graph, not yet wired to each other.</summary>
internal static class NodeFactory
{
    /// <summary>The nodes of these facts; the contact points also in the order of their rows.</summary>
    /// <exception cref="InvalidDataException">A row refers to one that is not there, or there is not exactly one head office.</exception>
    public static (GraphNodes Nodes, ContactPoint[] ContactPoints) Create(DirectoryFacts facts, BuildContext context)
    {
        var counties = new Keyed<County>("county", [.. facts.Counties.Select(row => new County(row, context))], county => county.Number);
        var municipalities = new Keyed<Municipality>(
            "municipality", [.. facts.Municipalities.Select(row => new Municipality(row, context))], municipality => municipality.Number);
        var postalCodes = new Keyed<PostalCode>(
            "postal code",
            [.. facts.PostalCodes.Select(row => new PostalCode(row, municipalities[row.MunicipalityNumber], context))],
            postalCode => postalCode.Code);
        MunicipalityChange[] changes = [.. facts.MunicipalityChanges.Select(row =>
            new MunicipalityChange(row, municipalities[row.Number2020], municipalities[row.Number2024]))];
        var offices = Offices(facts, municipalities, postalCodes, context);
        var (points, organisations) = OnAllCores.Both(() => ContactPoints(facts, municipalities, context), () => Organisations(facts, counties, municipalities, context));

        var nodes = new GraphNodes
        {
            Counties = counties,
            Municipalities = municipalities,
            PostalCodes = postalCodes,
            DistrictOffices = offices,
            HeadOffice = HeadOffice(offices),
            MunicipalityChanges = changes,
            FormerMunicipalities = FormerMunicipality.Of(changes),
            Coverages = [.. facts.Coverages.Select(row =>
                new Coverage(row, municipalities[row.MunicipalityNumber], offices.OrNull(row.OfficeKey), context))],
            CountyCoverages = [.. facts.CountyCoverages.Select(row =>
                new CountyCoverage(row, offices[row.OfficeKey], counties[row.CountyNumber], context))],
            Organisations = organisations,
            LinkCentres = LinkCentres(facts, municipalities, postalCodes, context),
            ContactPoints = points.ByKey,
            Networks = new Keyed<Network>("network", InOrder.All([.. facts.Networks.Select(row => new Network(row, context))]), network => network.Key),
            Agreements = Agreements(facts, counties, municipalities, context),
            KeyFigures = [.. facts.KeyFigures.Select(row => new KeyFigure(row, context))],
            Pages = new Keyed<Page>("text", [.. facts.Pages.Select(row => new Page(row, context))], page => page.Key),
            AcuteHelpLines = [.. facts.AcuteHelpLines.Select(row => new AcuteHelpLine(row, context))],
            Codes = [.. facts.Codes.OrderBy(row => row.Vocabulary, StringComparer.Ordinal).ThenBy(row => row.Position)
                .Select(row => context.Code(row.Vocabulary, row.Code))],
        };
        return (nodes, points.ByRow);
    }

    private static Keyed<DistrictOffice> Offices(
        DirectoryFacts facts, Keyed<Municipality> municipalities, Keyed<PostalCode> postalCodes, BuildContext context) =>
        new(
            "office",
            InOrder.All([.. facts.DistrictOffices.Select(row => new DistrictOffice(
                row, municipalities[row.MunicipalityNumber], postalCodes.OrNull(row.PostalCode), context))]),
            office => office.Key);

    private static Keyed<PartnerOrganisation> Organisations(
        DirectoryFacts facts, Keyed<County> counties, Keyed<Municipality> municipalities, BuildContext context) =>
        Keyed<PartnerOrganisation>.InOrder(
            "organisation",
            OnAllCores.Make(facts.Organisations, row => new PartnerOrganisation(row, municipalities.OrNull(row.MunicipalityNumber), NamedCounty.Of(row, counties), context)),
            InOrder.All,
            organisation => organisation.Key);

    private static Keyed<LinkCentre> LinkCentres(
        DirectoryFacts facts, Keyed<Municipality> municipalities, Keyed<PostalCode> postalCodes, BuildContext context) =>
        new(
            "LINK centre",
            InOrder.All([.. facts.LinkCentres.Select(row => new LinkCentre(
                row, municipalities.OrNull(row.MunicipalityNumber), postalCodes.OrNull(row.PostalCode), context))]),
            centre => centre.Key);

    private static (ContactPoint[] ByRow, Keyed<ContactPoint> ByKey) ContactPoints(
        DirectoryFacts facts, Keyed<Municipality> municipalities, BuildContext context)
    {
        var points = OnAllCores.Make(facts.ContactPoints, row => new ContactPoint(row, municipalities.OrNull(row.MunicipalityNumber), context));
        return (points, Keyed<ContactPoint>.InOrder("contact point", points, InOrder.All, point => point.Key));
    }

    private static Keyed<Agreement> Agreements(
        DirectoryFacts facts, Keyed<County> counties, Keyed<Municipality> municipalities, BuildContext context) =>
        new(
            "agreement",
            InOrder.All([.. facts.Agreements.Select(row => new Agreement(
                row, municipalities.OrNull(row.MunicipalityNumber), NamedCounty.Of(row, counties), context))]),
            agreement => agreement.Key);

    private static DistrictOffice HeadOffice(Keyed<DistrictOffice> offices)
    {
        var headOffices = offices.All.Where(office => office.IsHeadOffice).ToArray();
        return headOffices.Length == 1
            ? headOffices[0]
            : throw new InvalidDataException($"There must be one head office; there are {headOffices.Length}.");
    }
}

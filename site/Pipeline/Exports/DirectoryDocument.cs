using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>
/// What <see cref="OpenDataPaths.Json"/> holds. Fields below the lists have the names and meanings of the GraphQL contract, and a field without
/// a value is there with null.
/// </summary>
/// <param name="Title">What the file is.</param>
/// <param name="Description">What is in it and how to read it, in bokmål.</param>
/// <param name="Homepage">The page that explains the files.</param>
/// <param name="Revision">The revision of the data that it shows.</param>
/// <param name="Licences">Under which conditions its parts may be used.</param>
/// <param name="DistrictOffices">The head office and the district offices.</param>
/// <param name="LinkCentres">LINK centres in every stage.</param>
/// <param name="ContactPoints">Contact points in every state.</param>
/// <param name="Organisations">Organisations in every role.</param>
/// <param name="Networks">Networks in every stage.</param>
/// <param name="Agreements">Agreements in every state.</param>
/// <param name="Counties">Counties, in force or not.</param>
/// <param name="Municipalities">Municipalities, in force or not.</param>
/// <param name="PostalCodes">Postal codes.</param>
/// <param name="KeyFigures">Yearly figures.</param>
/// <param name="AcuteHelpLines">National help lines.</param>
/// <param name="Pages">Texts that editors own.</param>
/// <param name="Coverage">In how many municipalities there is a contact point.</param>
internal sealed record DirectoryDocument(
    string Title,
    string Description,
    Uri Homepage,
    Revision Revision,
    IReadOnlyList<Licence> Licences,
    IReadOnlyList<DistrictOffice> DistrictOffices,
    IReadOnlyList<LinkCentre> LinkCentres,
    IReadOnlyList<ContactPoint> ContactPoints,
    IReadOnlyList<PartnerOrganisation> Organisations,
    IReadOnlyList<Network> Networks,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<County> Counties,
    IReadOnlyList<Municipality> Municipalities,
    IReadOnlyList<PostalCode> PostalCodes,
    IReadOnlyList<KeyFigure> KeyFigures,
    IReadOnlyList<AcuteHelpLine> AcuteHelpLines,
    IReadOnlyList<Page> Pages,
    CoverageOverview Coverage);

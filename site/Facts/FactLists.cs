namespace Selvhjelp.Site.Facts;

/// <summary>The lists of the directory as the API answers them, with what is no longer in force.</summary>
/// <param name="AcuteHelpLines">Help lines, most urgent first.</param>
/// <param name="Counties">Counties, in force or not.</param>
/// <param name="Municipalities">Municipalities, in force or not, and areas without one.</param>
/// <param name="PostalCodes">Postal codes, in order.</param>
/// <param name="DistrictOffices">The head office and the district offices.</param>
/// <param name="LinkCentres">LINK centres in every stage.</param>
/// <param name="ContactPoints">Contact points in every state.</param>
/// <param name="Organisations">Organisations in every role.</param>
/// <param name="Networks">Networks in every stage.</param>
/// <param name="Agreements">Agreements in every state.</param>
/// <param name="KeyFigures">Yearly figures, newest year first, then in the order of the source.</param>
/// <param name="Pages">The texts that editors own, in the order in which they are offered.</param>
/// <param name="Coverage">In how many municipalities there is a contact point.</param>
public sealed record FactLists(
    IReadOnlyList<AcuteHelpLine> AcuteHelpLines,
    IReadOnlyList<County> Counties,
    IReadOnlyList<Municipality> Municipalities,
    IReadOnlyList<PostalCode> PostalCodes,
    IReadOnlyList<DistrictOffice> DistrictOffices,
    IReadOnlyList<LinkCentre> LinkCentres,
    IReadOnlyList<ContactPoint> ContactPoints,
    IReadOnlyList<PartnerOrganisation> Organisations,
    IReadOnlyList<Network> Networks,
    IReadOnlyList<Agreement> Agreements,
    IReadOnlyList<KeyFigure> KeyFigures,
    IReadOnlyList<Page> Pages,
    CoverageOverview Coverage);

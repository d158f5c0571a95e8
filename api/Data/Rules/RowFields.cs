using Selvhjelp.Api.Data.Rows;
using static Selvhjelp.Api.Data.Rules.FieldKind;
using Value = (string Name, string? Value, Selvhjelp.Api.Data.Rules.FieldKind Kind, string? Target);

namespace Selvhjelp.Api.Data.Rules;

/// <summary>All texts of a row with what they hold: the one place that rules about texts, codes and references learn a new field from.</summary>
internal static class RowFields
{
    /// <summary>The fields of a row that have a value.</summary>
    public static IEnumerable<Field> Of(object row) => Describe(row)
        .Where(field => !string.IsNullOrEmpty(field.Value))
        .Select(field => new Field(field.Name, field.Value!, field.Kind, field.Target));

    private static IEnumerable<Value> Describe(object row) => row switch
    {
        CodeRow code => Code(code),
        AcuteHelpLineRow line => [.. AcuteHelpLine(line), .. Sourced(line)],
        CountyRow county => [.. County(county), .. Sourced(county)],
        MunicipalityRow municipality => [.. Municipality(municipality), .. Sourced(municipality)],
        MunicipalityChangeRow change => [.. MunicipalityChange(change), .. Sourced(change)],
        PostalCodeRow postalCode => [.. PostalCode(postalCode), .. Sourced(postalCode)],
        CoverageRow coverage => [.. Coverage(coverage), .. Sourced(coverage)],
        CountyCoverageRow coverage => [.. CountyCoverage(coverage), .. Sourced(coverage)],
        DistrictOfficeRow office => [.. Entry(office), .. DistrictOffice(office), .. Sourced(office)],
        OrganisationRow organisation => [.. Entry(organisation), .. Organisation(organisation), .. Sourced(organisation)],
        LinkCentreRow centre => [.. Entry(centre), .. LinkCentre(centre), .. Sourced(centre)],
        ContactPointRow point => [.. Entry(point), .. ContactPoint(point), .. Sourced(point)],
        NetworkRow network => [.. Entry(network), .. Network(network), .. Sourced(network)],
        AgreementRow agreement => [.. Entry(agreement), .. Agreement(agreement), .. Sourced(agreement)],
        KeyFigureRow figure => [.. KeyFigure(figure), .. Sourced(figure)],
        PageRow page => [.. Page(page), .. Sourced(page)],
        _ => throw new ArgumentException($"{row.GetType().Name} is not described.", nameof(row)),
    };

    private static IEnumerable<Value> Sourced(SourcedRow row)
    {
        foreach (var source in row.Sources) yield return (nameof(row.Sources), source, Source, null);
    }

    private static IEnumerable<Value> Code(CodeRow row)
    {
        yield return (nameof(row.Vocabulary), row.Vocabulary, Number, null);
        yield return (nameof(row.Code), row.Code, Number, null);
        yield return (nameof(row.Label), row.Label, Name, null);
        yield return (nameof(row.Description), row.Description, Prose, null);
    }

    private static IEnumerable<Value> County(CountyRow row)
    {
        yield return (nameof(row.Number), row.Number, Number, null);
        yield return (nameof(row.Name), row.Name, Name, null);
        yield return (nameof(row.SamiName), row.SamiName, Name, null);
        yield return (nameof(row.SamiLanguage), row.SamiLanguage, Number, null);
        yield return (nameof(row.KvenName), row.KvenName, Name, null);
        foreach (var to in row.Successors) yield return (nameof(row.Successors), to.SuccessorNumber, Reference, RowKind.County);
    }

    private static IEnumerable<Value> Municipality(MunicipalityRow row)
    {
        yield return (nameof(row.Number), row.Number, Number, null);
        yield return (nameof(row.Name), row.Name, Name, null);
        yield return (nameof(row.DisambiguatedName), row.DisambiguatedName, Name, null);
        yield return (nameof(row.Kind), row.Kind, FieldKind.Code, "municipality_kind");
        yield return (nameof(row.SamiName), row.SamiName, Name, null);
        yield return (nameof(row.SamiLanguage), row.SamiLanguage, Number, null);
        yield return (nameof(row.KvenName), row.KvenName, Name, null);
        yield return (nameof(row.CountyNumber), row.CountyNumber, Reference, RowKind.County);
        yield return (nameof(row.CentrePlace), row.CentrePlace, Name, null);
        foreach (var to in row.Successors) yield return (nameof(row.Successors), to.SuccessorNumber, Reference, RowKind.Municipality);
    }

    private static IEnumerable<Value> MunicipalityChange(MunicipalityChangeRow row)
    {
        yield return (nameof(row.Number2013), row.Number2013, Number, null);
        yield return (nameof(row.Name2013), row.Name2013, Name, null);
        yield return (nameof(row.Number2020), row.Number2020, Reference, RowKind.Municipality);
        yield return (nameof(row.Number2024), row.Number2024, Reference, RowKind.Municipality);
    }

    private static IEnumerable<Value> PostalCode(PostalCodeRow row)
    {
        yield return (nameof(row.Code), row.Code, Number, null);
        yield return (nameof(row.Place), row.Place, Name, null);
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        yield return (nameof(row.Category), row.Category, FieldKind.Code, "postal_category");
    }

    private static IEnumerable<Value> Coverage(CoverageRow row)
    {
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        yield return (nameof(row.OfficeKey), row.OfficeKey, Reference, RowKind.Office);
        yield return (nameof(row.Basis), row.Basis, FieldKind.Code, "basis");
    }

    private static IEnumerable<Value> CountyCoverage(CountyCoverageRow row)
    {
        yield return (nameof(row.OfficeKey), row.OfficeKey, Reference, RowKind.Office);
        yield return (nameof(row.CountyNumber), row.CountyNumber, Reference, RowKind.County);
        yield return (nameof(row.Basis), row.Basis, FieldKind.Code, "basis");
        yield return (nameof(row.Note), row.Note, Prose, null);
    }

    private static IEnumerable<Value> Entry(EntryRow row)
    {
        yield return (nameof(row.Key), row.Key, Key, null);
        yield return (nameof(row.Name), row.Name, Name, null);
        yield return (nameof(row.StatusNote), row.StatusNote, Prose, null);
        yield return (nameof(row.Website), row.Website, Url, null);
        yield return (nameof(row.AsOfBasis), row.AsOfBasis, FieldKind.Code, "as_of_basis");
        yield return (nameof(row.Note), row.Note, Prose, null);
    }

    private static IEnumerable<Value> DistrictOffice(DistrictOfficeRow row)
    {
        yield return (nameof(row.Kind), row.Kind, FieldKind.Code, "office_kind");
        yield return (nameof(row.Status), row.Status, FieldKind.Code, "office_status");
        yield return (nameof(row.Town), row.Town, Name, null);
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        yield return (nameof(row.Address), row.Address, Address, null);
        yield return (nameof(row.PostalCode), row.PostalCode, Reference, RowKind.PostalCode);
        yield return (nameof(row.Email), row.Email, Email, null);
        yield return (nameof(row.Phone), row.Phone, Phone, null);
        yield return (nameof(row.PhoneSource), row.PhoneSource, Source, null);
    }

    private static IEnumerable<Value> Organisation(OrganisationRow row)
    {
        yield return (nameof(row.ShortName), row.ShortName, Name, null);
        foreach (var alias in row.Aliases) yield return (nameof(row.Aliases), alias, Name, null);
        yield return (nameof(row.Kind), row.Kind, FieldKind.Code, "organisation_kind");
        yield return (nameof(row.Level), row.Level, FieldKind.Code, "organisation_level");
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        foreach (var role in row.Roles) yield return (nameof(row.Roles), role.Role, FieldKind.Code, "organisation_role");
        yield return (nameof(row.Relation), row.Relation, Prose, null);
    }

    private static IEnumerable<Value> LinkCentre(LinkCentreRow row)
    {
        yield return (nameof(row.Status), row.Status, FieldKind.Code, "link_stage");
        yield return (nameof(row.OperatorKey), row.OperatorKey, Reference, RowKind.Organisation);
        foreach (var funder in row.Funders) yield return (nameof(row.Funders), funder.OrganisationKey, Reference, RowKind.Organisation);
        yield return (nameof(row.FundingNote), row.FundingNote, Prose, null);
        yield return (nameof(row.Town), row.Town, Name, null);
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        foreach (var covered in row.CoveredMunicipalities)
        {
            yield return (nameof(row.CoveredMunicipalities), covered.MunicipalityNumber, Reference, RowKind.Municipality);
        }

        yield return (nameof(row.CoverageBasis), row.CoverageBasis, FieldKind.Code, "basis");
        yield return (nameof(row.Address), row.Address, Address, null);
        yield return (nameof(row.PostalCode), row.PostalCode, Reference, RowKind.PostalCode);
        foreach (var service in row.Services) yield return (nameof(row.Services), service, Prose, null);
        yield return (nameof(row.DistrictOfficeKey), row.DistrictOfficeKey, Reference, RowKind.Office);
    }

    private static IEnumerable<Value> ContactPoint(ContactPointRow row)
    {
        yield return (nameof(row.Status), row.Status, FieldKind.Code, "contact_point_status");
        foreach (var host in row.Hosts) yield return (nameof(row.Hosts), host.OrganisationKey, Reference, RowKind.Organisation);
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
        foreach (var served in row.MunicipalitiesServed)
        {
            yield return (nameof(row.MunicipalitiesServed), served.MunicipalityNumber, Reference, RowKind.Municipality);
        }

        yield return (nameof(row.DistrictOfficeKey), row.DistrictOfficeKey, Reference, RowKind.Office);
        yield return (nameof(row.Offer), row.Offer, Prose, null);
        yield return (nameof(row.EvidenceLevel), row.EvidenceLevel, FieldKind.Code, "evidence_level");
        yield return (nameof(row.Phone), row.Phone, Phone, null);
        yield return (nameof(row.PhoneSource), row.PhoneSource, Source, null);
        yield return (nameof(row.Email), row.Email, Email, null);
        yield return (nameof(row.Address), row.Address, Address, null);
        yield return (nameof(row.RoleInSource), row.RoleInSource, Prose, null);
    }

    private static IEnumerable<Value> Network(NetworkRow row)
    {
        yield return (nameof(row.Status), row.Status, FieldKind.Code, "network_stage");
        yield return (nameof(row.Ownership), row.Ownership, FieldKind.Code, "network_ownership");
        yield return (nameof(row.Kind), row.Kind, FieldKind.Code, "network_kind");
        yield return (nameof(row.Description), row.Description, Prose, null);
        yield return (nameof(row.Region), row.Region, Name, null);
        foreach (var county in row.Counties) yield return (nameof(row.Counties), county.CountyNumber, Reference, RowKind.County);
        foreach (var place in row.Municipalities) yield return (nameof(row.Municipalities), place.MunicipalityNumber, Reference, RowKind.Municipality);
        yield return (nameof(row.RunningPartyKey), row.RunningPartyKey, Reference, RowKind.Party);
        yield return (nameof(row.RunningPartyKey), row.RunningPartyName, Name, null);
        yield return (nameof(row.RunningPartyBasis), row.RunningPartyBasis, FieldKind.Code, "basis");
        foreach (var member in row.Members)
        {
            yield return (nameof(row.Members), member.PartyKey, Reference, RowKind.Party);
            yield return (nameof(row.Members), member.PartyName, Name, null);
            yield return (nameof(row.Members), member.Role, Name, null);
        }

        foreach (var period in row.EarlierPeriods)
        {
            yield return (nameof(row.EarlierPeriods), period.Stage, FieldKind.Code, "network_stage");
            yield return (nameof(row.EarlierPeriods), period.PartyKey, Reference, RowKind.Party);
            yield return (nameof(row.EarlierPeriods), period.PartyName, Name, null);
            yield return (nameof(row.EarlierPeriods), period.Basis, FieldKind.Code, "basis");
        }
    }

    private static IEnumerable<Value> Agreement(AgreementRow row)
    {
        yield return (nameof(row.Status), row.Status, FieldKind.Code, "agreement_status");
        yield return (nameof(row.Kind), row.Kind, FieldKind.Code, "agreement_kind");
        foreach (var party in row.Parties)
        {
            yield return (nameof(row.Parties), party.PartyKey, Reference, RowKind.Party);
            yield return (nameof(row.Parties), party.PartyName, Name, null);
        }

        yield return (nameof(row.Purpose), row.Purpose, Prose, null);
        yield return (nameof(row.TargetGroup), row.TargetGroup, Name, null);
        yield return (nameof(row.Place), row.Place, Name, null);
        yield return (nameof(row.MunicipalityNumber), row.MunicipalityNumber, Reference, RowKind.Municipality);
    }

    private static IEnumerable<Value> KeyFigure(KeyFigureRow row)
    {
        yield return (nameof(row.FigureKey), row.FigureKey, Key, null);
        yield return (nameof(row.Unit), row.Unit, FieldKind.Code, "figure_unit");
        yield return (nameof(row.Precision), row.Precision, FieldKind.Code, "figure_precision");
        yield return (nameof(row.Label), row.Label, Name, null);
        yield return (nameof(row.PublicNote), row.PublicNote, Prose, null);
        yield return (nameof(row.AsOfBasis), row.AsOfBasis, FieldKind.Code, "as_of_basis");
        yield return (nameof(row.Note), row.Note, Prose, null);
    }

    private static IEnumerable<Value> Page(PageRow row)
    {
        yield return (nameof(row.Key), row.Key, Key, null);
        yield return (nameof(row.Slug), row.Slug, Key, null);
        yield return (nameof(row.Title), row.Title, Name, null);
        yield return (nameof(row.Summary), row.Summary, Prose, null);
        yield return (nameof(row.Body), row.Body, Markdown, null);
        yield return (nameof(row.AboutKind), row.AboutKind, FieldKind.Code, "organisation_kind");
        yield return (nameof(row.ParentKey), row.ParentKey, Reference, RowKind.Page);
        yield return (nameof(row.AsOfBasis), row.AsOfBasis, FieldKind.Code, "as_of_basis");
        yield return (nameof(row.Note), row.Note, Prose, null);
    }

    private static IEnumerable<Value> AcuteHelpLine(AcuteHelpLineRow row)
    {
        yield return (nameof(row.Key), row.Key, Key, null);
        yield return (nameof(row.Name), row.Name, Name, null);
        yield return (nameof(row.Number), row.Number, Phone, null);
        yield return (nameof(row.Description), row.Description, Prose, null);
        yield return (nameof(row.Hours), row.Hours, Prose, null);
        yield return (nameof(row.ChatUrl), row.ChatUrl, Url, null);
        yield return (nameof(row.Website), row.Website, Url, null);
        yield return (nameof(row.AsOfBasis), row.AsOfBasis, FieldKind.Code, "as_of_basis");
        yield return (nameof(row.Note), row.Note, Prose, null);
    }
}

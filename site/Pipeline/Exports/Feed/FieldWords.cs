using System.Collections.Frozen;

namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>What people call the fields of the JSON file, in bokmål.</summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["name"] = "navn",
        ["shortName"] = "forkortelse",
        ["aliases"] = "andre navn",
        ["status"] = "status",
        ["kind"] = "type",
        ["level"] = "nivå",
        ["roles"] = "rolle",
        ["contact"] = "telefon eller e-post",
        ["website"] = "nettside",
        ["address"] = "adresse",
        ["municipality"] = "kommune",
        ["town"] = "sted",
        ["place"] = "sted",
        ["region"] = "område",
        ["county"] = "fylke",
        ["hosts"] = "vert",
        ["municipalitiesServed"] = "område",
        ["coveredMunicipalities"] = "område",
        ["districtOffice"] = "kontor",
        ["offer"] = "tilbud",
        ["services"] = "tilbud",
        ["evidence"] = "hva kilden sier",
        ["operator"] = "driver",
        ["funders"] = "finansiering",
        ["fundingNote"] = "finansiering",
        ["runningParty"] = "driver",
        ["memberships"] = "medlemmer",
        ["history"] = "historie",
        ["parties"] = "parter",
        ["purpose"] = "formål",
        ["targetGroup"] = "målgruppe",
        ["description"] = "beskrivelse",
        ["relation"] = "samarbeid",
        ["organisationNumber"] = "organisasjonsnummer",
        ["sources"] = "kilder",
        ["asOfYear"] = "kildenes år",
        ["asOfBasis"] = "kildenes år",
        ["lastVerified"] = "bekreftet",
        ["started"] = "når det startet",
        ["founded"] = "når det startet",
        ["opened"] = "når det åpnet",
        ["closed"] = "når det ble lagt ned",
        ["since"] = "når det startet",
        ["established"] = "når det startet",
    }.ToFrozenDictionary();

    /// <summary>The word for a field; «andre opplysninger» for one that has none.</summary>
    public static string Of(string field) => Words.GetValueOrDefault(field, "andre opplysninger");
}

using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Text;

/// <summary>Labels of codes as headings over lists: the vocabulary names one thing, a list has many. A code without a heading has its label.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, string> OrganisationKinds = new(StringComparer.Ordinal)
    {
        ["volunteer_centre"] = "Frivilligsentraler",
        ["healthy_life_centre"] = "Frisklivssentraler",
        ["learning_and_mastery_centre"] = "Lærings- og mestringssentre (LMS)",
        ["municipal_learning_and_mastery_service"] = "Kommunale lærings- og mestringstjenester",
        ["social_medicine_centre"] = "Sosialmedisinske sentre",
        ["municipality"] = "Kommuner",
        ["county_authority"] = "Fylkeskommuner",
        ["municipal_service"] = "Kommunale tjenester",
        ["municipal_enterprise"] = "Kommunale foretak",
        ["voluntary_organisation"] = "Frivillige organisasjoner",
        ["user_and_patient_organisation"] = "Bruker- og pasientorganisasjoner",
        ["user_run_centre"] = "Brukerstyrte sentre",
        ["state_body"] = "Statlige virksomheter",
        ["foundation"] = "Stiftelser",
        ["university"] = "Universiteter og høyskoler",
        ["trade_union"] = "Fagforeninger",
        ["user_council"] = "Råd",
        ["competence_centre"] = "Kompetansemiljøer",
        ["link_centre"] = "LINK-sentre",
    };

    private static readonly Dictionary<string, string> OrganisationLevels = new(StringComparer.Ordinal)
    {
        ["national"] = "Nasjonale organisasjoner",
        ["regional"] = "Regionale organisasjoner",
        ["local"] = "Lokale organisasjoner",
        ["generic"] = "Samlebetegnelser",
    };

    private static readonly Dictionary<string, (string Heading, string About)> NetworkOwnerships = new(StringComparer.Ordinal)
    {
        ["own"] = ("Selvhjelp Norges egne nettverk", "Selvhjelp Norge startet disse nettverkene."),
        ["external"] = ("Eksterne nettverk", "Andre eide disse nettverkene. Selvhjelp Norge deltok."),
        ["local"] = ("Lokale nettverk", "Lokale krefter eide disse nettverkene."),
        ["link"] = ("LINK-sentrenes nettverk", "LINK-sentre eide disse nettverkene."),
    };

    private static readonly Dictionary<string, string> AgreementKinds = new(StringComparer.Ordinal)
    {
        ["cooperation_agreement"] = "Samarbeidsavtaler",
        ["pilot_agreement"] = "Pilotavtaler",
        ["partnership"] = "Partnerskap",
        ["commission"] = "Oppdrag",
        ["grant"] = "Tilskudd",
    };

    /// <summary>Organisations of a kind: «Frivilligsentraler».</summary>
    public static string OfOrganisations(Code kind) => OrganisationKinds.GetValueOrDefault(kind.Value, kind.Label);

    /// <summary>Organisations of a level: «Lokale organisasjoner».</summary>
    public static string OfLevel(Code level) => OrganisationLevels.GetValueOrDefault(level.Value, level.Label);

    /// <summary>Networks with an owner of this kind, and what that means: «Selvhjelp Norges egne nettverk».</summary>
    public static (string Heading, string About) OfNetworks(Code ownership) =>
        NetworkOwnerships.TryGetValue(ownership.Value, out var words) ? words : (ownership.Label, Wording.Ended(ownership.Description ?? ownership.Label));

    /// <summary>Agreements of a kind: «Samarbeidsavtaler».</summary>
    public static string OfAgreements(Code kind) => AgreementKinds.GetValueOrDefault(kind.Value, kind.Label);
}

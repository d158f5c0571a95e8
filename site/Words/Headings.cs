using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Words;

/// <summary>Labels of codes as headings over lists: the vocabulary names one thing, a list has many. A code without a heading has its label.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct Headings(Language say)
{
    /// <summary>Organisations of a kind: «Frivilligsentraler».</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string OfOrganisations(Code kind) => kind.Value switch
    {
        "volunteer_centre" => say.Say("Frivilligsentraler", "Frivilligsentralar", "Volunteer centres"),
        "healthy_life_centre" => say.Say("Frisklivssentraler", "Frisklivssentralar", "Healthy life centres"),
        "learning_and_mastery_centre" => say.Say("Lærings- og mestringssentre (LMS)", "Lærings- og meistringssenter (LMS)", "Learning and mastery centres (LMS)"),
        "municipal_learning_and_mastery_service" => say.Say(
            "Kommunale lærings- og mestringstjenester", "Kommunale lærings- og meistringstenester", "Municipal learning and mastery services"),
        "social_medicine_centre" => say.Say("Sosialmedisinske sentre", "Sosialmedisinske senter", "Social medicine centres"),
        "municipality" => say.Say("Kommuner", "Kommunar", "Municipalities"),
        "county_authority" => say.Say("Fylkeskommuner", "Fylkeskommunar", "County authorities"),
        "municipal_service" => say.Say("Kommunale tjenester", "Kommunale tenester", "Municipal services"),
        "municipal_enterprise" => say.Say("Kommunale foretak", "Kommunale føretak", "Municipal enterprises"),
        "voluntary_organisation" => say.Say("Frivillige organisasjoner", "Frivillige organisasjonar", "Voluntary organisations"),
        "user_and_patient_organisation" => say.Say(
            "Bruker- og pasientorganisasjoner", "Brukar- og pasientorganisasjonar", "User and patient organisations"),
        "user_run_centre" => say.Say("Brukerstyrte sentre", "Brukarstyrte senter", "User-run centres"),
        "state_body" => say.Say("Statlige virksomheter", "Statlege verksemder", "State bodies"),
        "foundation" => say.Say("Stiftelser", "Stiftingar", "Foundations"),
        "university" => say.Say("Universiteter og høyskoler", "Universitet og høgskular", "Universities and university colleges"),
        "trade_union" => say.Say("Fagforeninger", "Fagforeiningar", "Trade unions"),
        "network_body" => say.Say("Nettverk", "Nettverk", "Networks"),
        "user_council" => say.Say("Råd", "Råd", "Councils"),
        "competence_centre" => say.Say("Kompetansemiljøer", "Kompetansemiljø", "Competence centres"),
        "link_centre" => say.Say("LINK-sentre", "LINK-senter", "LINK centres"),
        _ => Vocabulary.Say(say, kind.Label),
    };

    /// <summary>Organisations of a level: «Lokale organisasjoner».</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string OfLevel(Code level) => level.Value switch
    {
        "national" => say.Say("Nasjonale organisasjoner", "Nasjonale organisasjonar", "National organisations"),
        "regional" => say.Say("Regionale organisasjoner", "Regionale organisasjonar", "Regional organisations"),
        "local" => say.Say("Lokale organisasjoner", "Lokale organisasjonar", "Local organisations"),
        "generic" => say.Say("Samlebetegnelser", "Samlenemningar", "Collective names"),
        _ => Vocabulary.Say(say, level.Label),
    };

    /// <summary>Networks with an owner of this kind, and what that means: «Selvhjelp Norges egne nettverk».</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public (string Heading, string About) OfNetworks(Code ownership) => ownership.Value switch
    {
        "own" => (
            say.Say("Selvhjelp Norges egne nettverk", "Selvhjelp Norges eigne nettverk", "Selvhjelp Norge's own networks"),
            say.Say("Selvhjelp Norge startet disse nettverkene.", "Selvhjelp Norge starta desse nettverka.", "Selvhjelp Norge started these networks.")),
        "external" => (
            say.Say("Eksterne nettverk", "Eksterne nettverk", "External networks"),
            say.Say(
                "Andre eide disse nettverkene. Selvhjelp Norge deltok.", "Andre åtte desse nettverka. Selvhjelp Norge deltok.", "Others owned these networks. Selvhjelp Norge took part.")),
        "local" => (
            say.Say("Lokale nettverk", "Lokale nettverk", "Local networks"),
            say.Say("Lokale krefter eide disse nettverkene.", "Lokale krefter åtte desse nettverka.", "Local people and bodies owned these networks.")),
        "link" => (
            say.Say("LINK-sentrenes nettverk", "Nettverka til LINK-sentera", "Networks of the LINK centres"),
            say.Say("LINK-sentre eide disse nettverkene.", "LINK-senter åtte desse nettverka.", "LINK centres owned these networks.")),
        _ => (Vocabulary.Say(say, ownership.Label), Wording.Ended(Vocabulary.Say(say, ownership.Description ?? ownership.Label))),
    };

    /// <summary>Agreements of a kind: «Samarbeidsavtaler».</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string OfAgreements(Code kind) => kind.Value switch
    {
        "cooperation_agreement" => say.Say("Samarbeidsavtaler", "Samarbeidsavtalar", "Cooperation agreements"),
        "pilot_agreement" => say.Say("Pilotavtaler", "Pilotavtalar", "Pilot agreements"),
        "partnership" => say.Say("Partnerskap", "Partnarskap", "Partnerships"),
        "commission" => say.Say("Oppdrag", "Oppdrag", "Commissions"),
        "grant" => say.Say("Tilskudd", "Tilskot", "Grants"),
        _ => Vocabulary.Say(say, kind.Label),
    };
}

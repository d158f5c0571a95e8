namespace Selvhjelp.Site.Words;

/// <summary>
/// Words that visitors type for what they need, by the page that answers them. A group may be about any problem in life (mixed or of one topic), so
/// a problem leads to what a group is; one who may be in danger is led to those who answer now.
/// </summary>
/// <param name="say">The language of the page; words that are written alike in all of them stand in each.</param>
internal readonly struct SearchTopics(Language say)
{
    // Who does not read Norwegian may still come to a Norwegian page first.
    private const string NeedInEnglish = "self-help|support group|anxiety|lonely";
    private const string DangerInEnglish = "suicide|suicidal|self-harm|help now|want to die|kill myself";

    /// <summary>What a self-help group is.</summary>
    public IReadOnlyList<string> Group => Words(
        "selvhjelp|gruppe|grupper|gruppetilbud|selvhjelpsgruppe|selvhjelpsgrupper|samtalegruppe|samtalegrupper|støttegruppe|angstgruppe|"
            + "sorggruppe|likeperson|livskrise|angst|depresjon|deprimert|ensomhet|ensom|alene|sorg|samlivsbrudd|skilsmisse|stress|utbrenthet|sykdom|"
            + "rus|alkohol|spilleavhengighet|avhengighet|spiseforstyrrelse|sosial angst|mobbing|psykisk helse|pårørende|gratis|henvisning|"
            + NeedInEnglish,
        "sjølvhjelp|gruppe|grupper|gruppetilbod|sjølvhjelpsgruppe|sjølvhjelpsgrupper|samtalegruppe|samtalegrupper|støttegruppe|angstgruppe|"
            + "sorggruppe|likeperson|livskrise|angst|depresjon|deprimert|einsemd|einsam|åleine|sorg|samlivsbrot|skilsmål|skilsmisse|stress|utbrend|"
            + "sjukdom|rus|alkohol|speleavhengnad|avhengnad|eteforstyrring|sosial angst|mobbing|psykisk helse|pårørande|gratis|tilvising|"
            + NeedInEnglish,
        "self-help|group|groups|self-help group|self-help groups|support group|support groups|peer support|anxiety|depression|depressed|"
            + "loneliness|lonely|alone|grief|bereavement|divorce|stress|burnout|illness|addiction|gambling|alcohol|drugs|eating disorder|bullying|"
            + "mental health|next of kin|relatives|free|referral|angst|ensomhet|sorg|rus|alkohol|pårørende|selvhjelpsgruppe");

    /// <summary>How to start a group.</summary>
    public IReadOnlyList<string> Start => Words(
        "starte gruppe|starte selvhjelpsgruppe|ny gruppe|igangsetter|igangsetteropplæring|igangsetterkurs|kurs",
        "starte gruppe|starte sjølvhjelpsgruppe|ny gruppe|igangsetjar|igangsetjaropplæring|igangsetjarkurs|kurs",
        "start a group|start a self-help group|new group|initiator|training|course");

    /// <summary>Self-help without a place.</summary>
    public IReadOnlyList<string> Digital => Words(
        "digital gruppe|nettgruppe|på nett|internett|online|telefon|chat|video|teams|hjemmefra",
        "digital gruppe|nettgruppe|på nett|internett|online|telefon|chat|video|teams|heimanfrå",
        "digital group|online group|internet|telephone|chat|video|teams|from home");

    /// <summary>Help that cannot wait.</summary>
    public IReadOnlyList<string> Help => Words(
        "akutt|krise|hjelp nå|noen å snakke med|snakke med noen|hvem kan jeg ringe|hjelpelinje|hjelpetelefon|krisetelefon|nødnummer|legevakt|"
            + "selvmord|selvmordstanker|selvskading|vil dø|vil ikke leve|ta livet mitt|overgrep|voldtekt|vold|" + DangerInEnglish,
        "akutt|krise|hjelp no|nokon å snakke med|snakke med nokon|kven kan eg ringje|hjelpelinje|hjelpetelefon|krisetelefon|naudnummer|legevakt|"
            + "sjølvmord|sjølvmordstankar|sjølvskading|vil døy|vil ikkje leve|ta livet mitt|overgrep|valdtekt|vald|" + DangerInEnglish,
        "acute|crisis|help now|someone to talk to|talk to someone|who can I call|helpline|emergency|suicide|suicidal|self-harm|want to die|"
            + "kill myself|abuse|rape|violence|akutt|krise|selvmord");

    private string[] Words(string nb, string nn, string en) => say.Say(nb, nn, en).Split('|');
}

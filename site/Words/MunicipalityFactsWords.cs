namespace Selvhjelp.Site.Words;

/// <summary>The list of facts about a municipality.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct MunicipalityFactsWords(Language say)
{
    public string About(string name) => say.Say($"Om {name}", $"Om {name}", $"About {name}");
    public string County => say.Say("Fylke", "Fylke", "County");
    public string OfficesHere(int number) => say.Say(
        number == 1 ? "Kontor som ligger her" : "Kontorer som ligger her", "Kontor som ligg her", number == 1 ? "Office that is here" : "Offices that are here");
    public string Centre => say.Say("Senter", "Senter", "Main town");
    public string NotOpen => say.Say(
        "Kontaktpunkter som hviler eller er lagt ned", "Kontaktpunkt som kviler eller er lagde ned", "Contact points that are paused or closed");
    public string Sources => say.Say("Kilder", "Kjelder", "Sources");
    public string Source => say.Say("Kilde:", "Kjelde:", "Source:");

    public string NumberInRegisters => say.Say("Nummer i registrene", "Nummer i registera", "Number in the registers");
    public string MunicipalityNumber => say.Say("Kommunenummer", "Kommunenummer", "Municipality number");
    public string AsIn2013 => say.Say("som i 2013", "som i 2013", "as in 2013");
    public string EarlierNumbers => say.Say("Kommuner og numre før", "Kommunar og nummer før", "Earlier municipalities and numbers");
    public string Before => say.Say("Før", "Før", "Before");
    public string InPart => say.Say("(deler)", "(delar)", "(parts of it)");

    public string PostalCodes => say.Say("Postnummer", "Postnummer", "Postal codes");
    public string SeePostalCodes(int number) => say.Say($"Se {number} postnumre", $"Sjå {number} postnummer", $"See {number} postal codes");

    public string Office(string? period) => say.Say($"Kontor {period}", $"Kontor {period}", $"Office {period}");
    public string WhoCovered => say.Say("Se hvem som dekket kommunen", "Sjå kven som dekte kommunen", "See who covered the municipality");
    public string NotKnown => say.Say("ikke kjent", "ikkje kjent", "not known");
}

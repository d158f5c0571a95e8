namespace Selvhjelp.Site.Words;

/// <summary>What is kept on a visitor's device, only when asked. <c>{0}</c> stands for what it is about.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct OfflineWords(Language say)
{
    public string Link => say.Say("Bruk uten nett", "Bruk utan nett", "Use offline");
    public string Title => say.Say("Bruk uten nett", "Bruk utan nett", "Use offline");
    public string Description => say.Say(
        "Lagre søket og kontaktopplysningene på telefonen din, og slett dem igjen når du vil.",
        "Lagre søket og kontaktopplysningane på telefonen din, og slett dei igjen når du vil.",
        "Save the search and the contact details on your phone, and delete them again when you like.");
    public string Lead => say.Say(
        "Du kan lagre søket og kontaktopplysningene på telefonen eller datamaskinen din. Da finner du fram også uten nett.",
        "Du kan lagre søket og kontaktopplysningane på telefonen eller datamaskina di. Då finn du fram òg utan nett.",
        "You can save the search and the contact details on your phone or computer. Then you find your way offline, too.");
    public string Warning => say.Say(
        "Ingenting blir lagret før du trykker. Andre som bruker samme telefon eller datamaskin, kan se at du har lagret. Slett når du ikke trenger det lenger. «Forlat siden raskt» sletter også.",
        "Ingenting blir lagra før du trykkjer. Andre som bruker same telefon eller datamaskin, kan sjå at du har lagra. Slett når du ikkje treng det lenger. «Forlat sida raskt» slettar òg.",
        "Nothing is saved until you press. Others who use the same phone or computer can see that you have saved it. Delete it when you no longer need it. “Leave this site quickly” deletes it, too.");
    public string WithoutScript => say.Say(
        "Knappene for å lagre trenger JavaScript.", "Knappane for å lagre treng JavaScript.", "The buttons for saving need JavaScript.");
    public string Save => say.Say("Lagre for bruk uten nett", "Lagre for bruk utan nett", "Save for use offline");
    public string Size(string size) => say.Say($"Tar omtrent {size}.", $"Tek omtrent {size}.", $"Takes about {size}.");
    public string Update => say.Say("Oppdater", "Oppdater", "Update");
    public string Delete => say.Say("Slett", "Slett", "Delete");
    public string Working => say.Say("Lagrer …", "Lagrar …", "Saving …");
    public string Deleting => say.Say("Sletter …", "Slettar …", "Deleting …");
    public string SavedOn => say.Say("Lagret {0}.", "Lagra {0}.", "Saved {0}.");
    public string NotSaved => say.Say("Ingenting er lagret.", "Ingenting er lagra.", "Nothing is saved.");
    public string Deleted => say.Say("Slettet. Ingenting er lagret nå.", "Sletta. Ingenting er lagra no.", "Deleted. Nothing is saved now.");
    public string Failed => say.Say(
        "Det gikk ikke å hente alt. Det som var lagret fra før, er fortsatt der. Prøv igjen når du har nett.",
        "Det gjekk ikkje å hente alt. Det som var lagra frå før, er framleis der. Prøv igjen når du har nett.",
        "Not everything could be fetched. What was saved before is still there. Try again when you are online.");
    public string NotDeleted => say.Say(
        "Det gikk ikke å slette alt. Prøv igjen, eller slett dataene for dette nettstedet i innstillingene til nettleseren.",
        "Det gjekk ikkje å slette alt. Prøv igjen, eller slett dataa for denne nettstaden i innstillingane til nettlesaren.",
        "Not everything could be deleted. Try again, or delete the data of this site in the settings of your browser.");
    public string Unsupported => say.Say(
        "Nettleseren din kan ikke lagre for bruk uten nett, eller den er i et privat vindu. Du kan skrive ut siden for kommunen din i stedet.",
        "Nettlesaren din kan ikkje lagre for bruk utan nett, eller han er i eit privat vindauge. Du kan skrive ut sida for kommunen din i staden.",
        "Your browser cannot save for use offline, or it is in a private window. You can print the page of your municipality instead.");
    public string Away => say.Say(
        "Vi får ikke svar fra nettet. Her er det som ble lagret {0}. Det kan ha endret seg siden.",
        "Vi får ikkje svar frå nettet. Her er det som vart lagra {0}. Det kan ha endra seg sidan.",
        "There is no answer from the network. Here is what was saved {0}. It may have changed since.");
    public string Again => say.Say("Prøv nettet igjen", "Prøv nettet igjen", "Try the network again");
    public string NotKept => say.Say(
        "Denne siden er ikke lagret. Søk etter kommunen din, eller spør hovedkontoret:",
        "Denne sida er ikkje lagra. Søk etter kommunen din, eller spør hovudkontoret:",
        "This page is not saved. Search for your municipality, or ask the head office:");
    public string Whom => say.Say("Hvem du kan kontakte", "Kven du kan kontakte", "Whom you can contact");
    public string Own => say.Say("Søk i det du har lagret", "Søk i det du har lagra", "Search what you have saved");

    public string Website(string address) => say.Say("Nettside: ", "Nettside: ", "Website: ") + address;
    public string Helper => say.Say("Hjelper deg videre når du ikke når fram", "Hjelper deg vidare når du ikkje når fram", "Helps you when you cannot reach others");
    public string Source(string year) => say.Say($"Opplysningene er fra {year}", $"Opplysningane er frå {year}", $"The details are from {year}");
    public string NoWays => say.Say(
        "Vi har ikke telefon, e-post eller nettside hit.", "Vi har ikkje telefon, e-post eller nettside hit.", "We have no phone, e-mail or website for it.");

    public string PositionHeading => say.Say("Posisjonen din", "Posisjonen din", "Your location");
    public string Position => say.Say(
        "Trykker du «Bruk posisjonen min», spør nettleseren om lov. Posisjonen blir bare brukt i nettleseren til å finne kommuner i nærheten. Den blir ikke sendt til oss eller lagret.",
        "Trykkjer du «Bruk posisjonen min», spør nettlesaren om lov. Posisjonen blir berre brukt i nettlesaren til å finne kommunar i nærleiken. Han blir ikkje send til oss eller lagra.",
        "If you press “Use my location”, your browser asks for permission. The location is used only in your browser, to find municipalities nearby. It is not sent to us and not stored.");
    public string StoredHeading => say.Say("Det du selv lagrer", "Det du sjølv lagrar", "What you save yourself");
    public string Stored => say.Say(
        "Nettstedet lagrer ingenting hos deg uten at du ber om det. Du kan lagre kontaktopplysninger for bruk uten nett, og slette dem igjen.",
        "Nettstaden lagrar ingenting hos deg utan at du ber om det. Du kan lagre kontaktopplysningar for bruk utan nett, og slette dei igjen.",
        "This site stores nothing on your device unless you ask for it. You can save contact details for use offline, and delete them again.");
}

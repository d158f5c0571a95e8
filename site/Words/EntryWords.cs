namespace Selvhjelp.Site.Words;

/// <summary>What the pages and cards of all kinds of entries say in the same way.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct EntryWords(Language say)
{
    public string WhatIsThis => say.Say("Hva er dette?", "Kva er dette?", "What is this?");
    public string Town => say.Say("Sted", "Stad", "Town");
    public string Address => say.Say("Adresse", "Adresse", "Address");
    public string Municipality => say.Say("Kommune", "Kommune", "Municipality");
    public string Municipalities => say.Say("Kommuner", "Kommunar", "Municipalities");
    public string County => say.Say("Fylke", "Fylke", "County");
    public string Counties => say.Say("Fylker", "Fylke", "Counties");
    public string Started => say.Say("Startet", "Starta", "Started");
    public string SourcesDoNotSay => say.Say("Kildene sier det ikke.", "Kjeldene seier det ikkje.", "The sources do not say.");
    public string HowItWent => say.Say("Slik har det gått", "Slik har det gått", "What has happened so far");
    public string HelpsYouOn => say.Say("hjelper deg videre.", "hjelper deg vidare.", "will help you from here.");
    public string SeeWhatIsIn(string place) => say.Say($"Se hva som finnes i {place}", $"Sjå kva som finst i {place}", $"See what there is in {place}");

    // States of entries.
    public string Confirmed(string day) => say.Say($"Bekreftet {day}", $"Stadfesta {day}", $"Confirmed {day}");
    public string LastConfirmed(string day) => say.Say($"Sist bekreftet {day}", $"Sist stadfesta {day}", $"Last confirmed {day}");
    public string NotConfirmed => say.Say("Ikke bekreftet", "Ikkje stadfesta", "Not confirmed");

    // Ways of contact.
    public string Ring(string phone) => say.Say($"Ring {phone}", $"Ring {phone}", $"Call {phone}");
    public string SendEmail => say.Say("Send e-post", "Send e-post", "Send e-mail");
    public string SendEmailTo(string address) => say.Say($"Send e-post til {address}", $"Send e-post til {address}", $"Send an e-mail to {address}");
    public string Website => say.Say("Nettside", "Nettside", "Website");
    public string To => say.Say(" til ", " til ", " to ");
    public string RingTo => say.Say(" til ", " til ", ", the number of ");
    public string Of => say.Say(" for ", " for ", " of ");
    public string EmailIs => say.Say("E-post: ", "E-post: ", "E-mail: ");

    public string NoContactOf(string what) => say.Say(
        $"Vi har ikke egen telefon eller e-post til {what}.", $"Vi har ikkje eigen telefon eller e-post til {what}.", $"We have no phone number or e-mail address of {what}.");

    // How sure it is.
    public string HowSure => say.Say("Hvor sikkert er dette?", "Kor sikkert er dette?", "How sure is this?");
    public string WasConfirmed(string day) => say.Say(
        $"Opplysningene ble bekreftet {day}.", $"Opplysningane vart stadfesta {day}.", $"This information was confirmed on {day}.");
    public string WasConfirmedLongAgo(string day) => say.Say(
        $"Opplysningene ble sist bekreftet {day}. Det er mer enn ett år siden, så de kan ha endret seg.",
        $"Opplysningane vart sist stadfesta {day}. Det er meir enn eitt år sidan, så dei kan ha endra seg.",
        $"This information was last confirmed on {day}. That is more than a year ago, so it may have changed.");
    public string NeverConfirmed(string year) => say.Say(
        $"Opplysningene er fra {year}. Ingen har bekreftet dem siden, så de kan ha endret seg.",
        $"Opplysningane er frå {year}. Ingen har stadfesta dei sidan, så dei kan ha endra seg.",
        $"This information is from {year}. Nobody has confirmed it since, so it may have changed.");

    // A county that a source names, and what became of it.
    public string Now => say.Say("nå ", "no ", "now ");
    public string And => say.Say(" og ", " og ", " and ");
}

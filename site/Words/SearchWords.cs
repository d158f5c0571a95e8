namespace Selvhjelp.Site.Words;

/// <summary>The search field, and what the search in the browser says. <c>{0}</c> and <c>{1}</c> stand for what it is about.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct SearchWords(Language say)
{
    public string Label => say.Say("Hvor bor du, eller hva leter du etter?", "Kvar bur du, eller kva leitar du etter?", "Where do you live, or what are you looking for?");
    public string Hint => say.Say("Kommune eller postnummer", "Kommune eller postnummer", "Municipality or postal code");
    public string Button => say.Say("Finn hjelp", "Finn hjelp", "Find help");
    public string Wait => say.Say("Henter søket …", "Hentar søket …", "Fetching the search …");
    public string Unavailable => say.Say(
        "Søket er ikke tilgjengelig nå. Trykk «Finn hjelp» for å se alle fra A til Å.",
        "Søket er ikkje tilgjengeleg no. Trykk «Finn hjelp» for å sjå alle frå A til Å.",
        "The search is not available now. Press “Find help” to see all from A to Å.");

    public string UsePosition => say.Say("Bruk posisjonen min", "Bruk posisjonen min", "Use my location");
    public string All => say.Say("Se alle fra A til Å", "Sjå alle frå A til Å", "See all from A to Å");
    public string Private => say.Say(
        "Det du skriver i feltet, og posisjonen din, blir i nettleseren din.",
        "Det du skriv i feltet, og posisjonen din, blir i nettlesaren din.",
        "What you type in the field, and your location, stay in your browser.");

    /// <summary>The texts that go with the catalogue: name and text, in the order of names.</summary>
    public IReadOnlyList<(string Name, string Text)> OfCatalogue =>
    [
        ("abbreviation", say.Say("Forkortes {0}", "Blir forkorta {0}", "Abbreviated {0}")),
        ("acute", say.Say("Trenger du hjelp nå? Se hvem du kan ringe", "Treng du hjelp no? Sjå kven du kan ringje", "Do you need help now? See whom you can call")),
        ("alias", say.Say("Kalles også {0}", "Blir òg kalla {0}", "Also called {0}")),
        ("all", All),
        ("ask", say.Say("Vi hjelper deg gjerne videre:", "Vi hjelper deg gjerne vidare:", "We are glad to help you further:")),
        ("best", say.Say("De 10 beste treffene. Skriv mer for å få færre.", "Dei 10 beste treffa. Skriv meir for å få færre.", "The 10 best results. Type more to get fewer.")),
        ("check", say.Say("Sjekk skrivemåten, eller se listen over alle:", "Sjekk skrivemåten, eller sjå lista over alle:", "Check the spelling, or see the list of all:")),
        ("choose", say.Say("{0} treff passer. Velg ett i listen.", "{0} treff passar. Vel eitt i lista.", "{0} results match. Choose one from the list.")),
        ("failed", say.Say(
            "Nettleseren fant ikke posisjonen din nå. Skriv hvor du bor i feltet, eller velg i listen.",
            "Nettlesaren fann ikkje posisjonen din no. Skriv kvar du bur i feltet, eller vel i lista.",
            "Your browser could not find your location now. Type where you live in the field, or choose from the list.")),
        ("far", say.Say(
            "Vi fant ingen kommune i nærheten av der du er. Skriv hvor du bor i feltet, eller velg i listen.",
            "Vi fann ingen kommune i nærleiken av der du er. Skriv kvar du bur i feltet, eller vel i lista.",
            "We found no municipality near where you are. Type where you live in the field, or choose from the list.")),
        ("former", say.Say("{0} er i dag en del av {1}", "{0} er i dag ein del av {1}", "{0} is now part of {1}")),
        ("found", say.Say(
            "Du ser ut til å være i eller nær {0}. Velg kommunen din for å se hvem du kan kontakte der:",
            "Du ser ut til å vere i eller nær {0}. Vel kommunen din for å sjå kven du kan kontakte der:",
            "You seem to be in or near {0}. Choose your municipality to see whom you can contact there:")),
        ("guess", say.Say("Fant ikke akkurat «{0}». Mente du noe av dette?", "Fann ikkje akkurat «{0}». Meinte du noko av dette?", "Did not find exactly “{0}”. Did you mean one of these?")),
        ("hits", say.Say("{0} treff", "{0} treff", "{0} results")),
        ("kven", say.Say("Kvensk navn: {0}", "Kvensk namn: {0}", "Kven name: {0}")),
        ("list", say.Say("Treff", "Treff", "Results")),
        ("municipality", say.Say("{0} kommune", "{0} kommune", "{0} municipality")),
        ("none", say.Say("Fant ikke «{0}».", "Fann ikkje «{0}».", "Did not find “{0}”.")),
        ("oneHit", say.Say("1 treff", "1 treff", "1 result")),
        ("place", say.Say("{0} er et poststed i {1}", "{0} er ein poststad i {1}", "{0} is a postal place in {1}")),
        ("refused", say.Say(
            "Vi fikk ikke posisjonen din, og det er helt i orden. Skriv hvor du bor i feltet, eller velg i listen.",
            "Vi fekk ikkje posisjonen din, og det er heilt i orden. Skriv kvar du bur i feltet, eller vel i lista.",
            "We were not given your location, and that is quite all right. Type where you live in the field, or choose from the list.")),
        ("rough", say.Say(
            "Posisjonen er unøyaktig, men du kan være i nærheten av {0}. Velg kommunen din for å se hvem du kan kontakte der:",
            "Posisjonen er unøyaktig, men du kan vere i nærleiken av {0}. Vel kommunen din for å sjå kven du kan kontakte der:",
            "The location is not accurate, but you may be near {0}. Choose your municipality to see whom you can contact there:")),
        ("sami", say.Say("Samisk navn: {0}", "Samisk namn: {0}", "Sámi name: {0}")),
        ("topic", say.Say("Passer til «{0}»", "Passar til «{0}»", "Matches “{0}”")),
    ];

    public string Municipality => say.Say("Kommune", "Kommune", "Municipality");
    public string County => say.Say("Fylke", "Fylke", "County");
    public string ContactPoint => say.Say("Kontaktpunkt", "Kontaktpunkt", "Contact point");
    public string LinkCentre => say.Say("LINK-senter", "LINK-senter", "LINK centre");
    public string In(string place) => say.Say(" i ", " i ", " in ") + place;
    public string ReadMore => say.Say("Les mer", "Les meir", "Read more (in Norwegian)");
    public string Contribution(string title) => say.Say($"{title}: hva de kan bidra med", $"{title}: kva dei kan bidra med", $"{title}: what they can contribute (in Norwegian)");
    public string KeyFigures => say.Say("Nøkkeltall", "Nøkkeltal", "Key figures");
    public string KeyFiguresDetail => say.Say("Tall om selvhjelp, år for år", "Tal om sjølvhjelp, år for år", "Figures on self-help, year by year (in Norwegian)");
    public string Statistics => say.Say("Statistikk", "Statistikk", "Statistics");
    public string Coverage => say.Say("Dekning", "Dekning", "Coverage");
    public string CoverageDetail => say.Say("Kommuner med og uten kontaktpunkt", "Kommunar med og utan kontaktpunkt", "Municipalities with and without a contact point (in Norwegian)");
    public string Abbreviations => say.Say("Forkortelser", "Forkortingar", "Abbreviations");
    public string AbbreviationsDetail => say.Say("Hva forkortelser på organisasjoner står for", "Kva forkortingar på organisasjonar står for", "What abbreviations of organisations stand for (in Norwegian)");
    public string Digital => say.Say("Digitalt og på telefon", "Digitalt og på telefon", "Online and by phone");
    public string DigitalDetail => say.Say("Selvhjelp på nett og telefon", "Sjølvhjelp på nett og telefon", "Self-help online and by phone");
    public string HelpNow => say.Say("Trenger du hjelp nå?", "Treng du hjelp no?", "Do you need help now?");
    public string HelpNowDetail => say.Say("Hjelpelinjer du kan ringe eller chatte med", "Hjelpelinjer du kan ringje eller chatte med", "Helplines that you can call or chat with");
    public string Ring(string phone) => say.Say("Ring ", "Ring ", "Call ") + phone;
    public string Write(string email) => say.Say("Send e-post til ", "Send e-post til ", "Send an e-mail to ") + email;
}

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>A file, or a folder's description, as people are told of it.</summary>
/// <param name="Path">Its address from the root of the site.</param>
/// <param name="Title">What it is called, in bokmål.</param>
/// <param name="Form">The form that it has.</param>
/// <param name="MediaType">The same for programs.</param>
/// <param name="Words">What is in it and for whom, in bokmål.</param>
internal sealed record OpenDataFile(string Path, string Title, string Form, string MediaType, string Words)
{
    /// <summary>All of them, the one that has everything first.</summary>
    public static IReadOnlyList<OpenDataFile> All { get; } =
    [
        new(OpenDataPaths.Json, "Alt i én fil", "JSON", "application/json",
            "Alle opplysningene, også om steder som er nedlagt og kommuner som ikke finnes lenger. Feltene har engelske navn, de samme som i grensesnittet vårt (GraphQL)."),
        new(OpenDataPaths.Csv + OpenDataPaths.DataPackage, "Tabeller for regneark", "CSV med datapackage.json", "text/csv",
            "En tabell for hver type oppføring. datapackage.json forklarer kolonnene, og hvordan tabellene henger sammen. Tabellene står lenger ned på siden."),
        new(OpenDataPaths.Municipalities, "Kart: kommuner", "GeoJSON", "application/geo+json",
            "Et punkt for hver kommune, der folk bor, og om kommunen har et kontaktpunkt vi kjenner til."),
        new(OpenDataPaths.ContactPoints, "Kart: kontaktpunkter", "GeoJSON", "application/geo+json",
            "Kontaktpunktene. Punktet er senteret i kommunen, ikke adressen. Digitale tilbud har ikke noe punkt."),
        new(OpenDataPaths.Hsds + OpenDataPaths.DataPackage, "For andre oversikter over hjelpetilbud", "HSDS 3.0: CSV med datapackage.json", "text/csv",
            "De samme opplysningene i en form som slike oversikter bruker i flere land: Human Services Data Specification."),
        new(OpenDataPaths.Feed, "Nytt, endret og nedlagt", "Atom", "application/atom+xml",
            "De siste endringene, med de nyeste først. Åpne den i en nyhetsleser, så får du beskjed når noe er endret."),
    ];
}

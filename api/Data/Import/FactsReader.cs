using Selvhjelp.Api.Data.Import.Files;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Import;

/// <summary>
/// Reads a folder of files into facts: all or nothing. Errors of all files are gathered, so that an editor can put them right in one go.
/// </summary>
internal sealed class FactsReader(TimeProvider time)
{
    /// <summary>Where the facts lie that come with the program.</summary>
    public static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "Data", "Seed");

    /// <summary>Reads and checks every file of the folder.</summary>
    public ImportResult Read(string folder)
    {
        var today = time.Today();
        var reading = new Reading(folder);
        var facts = new DirectoryFacts
        {
            Date = today,
            Codes = Numbered(reading.Rows(CodeFile.File)),
            Counties = reading.Rows(CountyFile.File),
            Municipalities = reading.Rows(MunicipalityFile.File),
            MunicipalityChanges = reading.Rows(MunicipalityHistoryFile.File),
            PostalCodes = reading.Rows(PostalCodeFile.File),
            DistrictOffices = reading.Rows(DistrictOfficeFile.File),
            Coverages = reading.Rows(CoverageFile.File),
            CountyCoverages = reading.Rows(CountyCoverageFile.File),
            Organisations = reading.Rows(OrganisationFile.File),
            LinkCentres = reading.Rows(LinkCentreFile.File),
            ContactPoints = reading.Rows(ContactPointFile.File),
            Networks = reading.Rows(NetworkFile.File),
            Agreements = reading.Rows(AgreementFile.File),
            KeyFigures = reading.Rows(KeyFigureFile.File),
            Pages = reading.Rows(PageFile.File),
            AcuteHelpLines = reading.Rows(AcuteHelpFile.File),
        };

        // Each step rests on the one before: without it, one mistake would be told many times.
        reading.Report(facts.AllRows().SelectMany(row => DirectoryRules.CheckRow(row, today)));
        if (reading.AllComplete) reading.Report(DirectoryRules.CheckLinks(facts));
        if (!reading.HasErrors)
        {
            reading.Report(DirectoryRules.CheckWhole(facts));
            reading.CheckRepeated(facts);
        }

        if (!reading.HasErrors) AssignSlugs(facts);
        return reading.Result(facts);
    }

    private static List<CodeRow> Numbered(List<CodeRow> codes)
    {
        foreach (var vocabulary in codes.GroupBy(code => code.Vocabulary))
        {
            foreach (var (position, code) in vocabulary.Index()) code.Position = position;
        }

        return codes;
    }

    private static void AssignSlugs(DirectoryFacts facts)
    {
        Slugs.Assign(facts.DistrictOffices, []);
        Slugs.Assign(facts.Organisations, []);
        Slugs.Assign(facts.LinkCentres, []);
        Slugs.Assign(facts.ContactPoints, []);
        Slugs.Assign(facts.Networks, []);
        Slugs.Assign(facts.Agreements, []);
    }
}

using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A row that speaks of a time uses the numbers of that time: history those of 2020 and 2024, coverage by county those of its year, a postal code the
/// municipality in force. An entry with an expired municipality raises a question, for it would be found nowhere.
/// </summary>
internal static class NumbersOfTheirTime
{
    private static readonly DateOnly In2020 = new(2020, 1, 1);
    private static readonly DateOnly In2024 = new(2024, 1, 1);

    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var municipalities = facts.Municipalities.ToDictionary(row => row.Number);
        var counties = facts.Counties.ToDictionary(row => row.Number);
        return
        [
            .. facts.MunicipalityChanges
                .Where(change => !IsInForce(municipalities[change.Number2020], In2020))
                .Select(change => new Problem(change, nameof(change.Number2020), $"{change.Number2020} was not in force in 2020")),
            .. facts.MunicipalityChanges
                .Where(change => !IsInForce(municipalities[change.Number2024], In2024))
                .Select(change => new Problem(change, nameof(change.Number2024), $"{change.Number2024} was not in force in 2024")),
            .. facts.CountyCoverages
                .Where(coverage => !IsInForce(counties[coverage.CountyNumber], coverage.Epoch))
                .Select(coverage => new Problem(coverage, nameof(coverage.CountyNumber), $"{coverage.CountyNumber} was not in force in {coverage.Epoch}")),
            .. facts.PostalCodes
                .Where(code => municipalities[code.MunicipalityNumber].ValidTo is not null)
                .Select(code => new Problem(code, nameof(code.MunicipalityNumber), Expired(municipalities[code.MunicipalityNumber]))),
            .. facts.AllRows().OfType<EntryRow>().SelectMany(entry => AskAboutExpired(entry, municipalities)),
        ];
    }

    private static IEnumerable<Problem> AskAboutExpired(EntryRow entry, Dictionary<string, MunicipalityRow> municipalities) =>
        from field in RowFields.Of(entry)
        where entry.Status != "closed" && field is { Kind: FieldKind.Reference, Target: RowKind.Municipality }
        let municipality = municipalities[field.Value]
        where municipality.ValidTo is not null
        select new Problem(entry, field.Name, Expired(municipality), Severity.Question);

    private static string Expired(MunicipalityRow municipality)
    {
        var successors = string.Join(" or ", municipality.Successors.Select(to => to.SuccessorNumber));
        return $"{municipality.Number} {municipality.Name} ended {municipality.ValidTo:yyyy-MM-dd}; is it {successors} now?";
    }

    private static bool IsInForce(MunicipalityRow row, DateOnly day) => !(row.ValidFrom > day || row.ValidTo < day);

    private static bool IsInForce(CountyRow row, int year) => !(row.ValidFrom?.Year > year || row.ValidTo?.Year < year);
}

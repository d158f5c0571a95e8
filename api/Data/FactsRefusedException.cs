using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data;

/// <summary>Facts break a rule together with what the database has. The message is for people; nothing was changed.</summary>
internal sealed class FactsRefusedException(IReadOnlyList<Problem> problems) : Exception(Describe(problems))
{
    private const int Shown = 20;

    /// <summary>All problems, questions included.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    private static string Describe(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        var lines = errors.Take(Shown).Select(problem => $"{NameOf(problem.Row)}, {problem.Field}: {problem.Message}").ToList();
        if (errors.Count > Shown) lines.Add($"… and {errors.Count - Shown} more.");
        return string.Join(Environment.NewLine, lines.Prepend("The facts were refused together with those of the database, and nothing was changed:"));
    }

    private static string NameOf(object row) => row switch
    {
        EntryRow entry => entry.Key,
        CodeRow code => $"code {code.Vocabulary} {code.Code}",
        CountyRow county => $"county {county.Number}",
        MunicipalityRow municipality => $"municipality {municipality.Number}",
        MunicipalityChangeRow change => $"municipality {change.Number2013} of 2013",
        PostalCodeRow code => $"postal code {code.Code}",
        CoverageRow coverage => $"coverage of {coverage.MunicipalityNumber} from {coverage.ValidFrom:yyyy-MM-dd}",
        CountyCoverageRow coverage => $"coverage of county {coverage.CountyNumber} in {coverage.Epoch}",
        AcuteHelpLineRow line => line.Key,
        _ => row.ToString() ?? "",
    };
}

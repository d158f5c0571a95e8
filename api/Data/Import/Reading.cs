using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Import;

/// <summary>The reading of one set of files: remembers from which record each row came, so that whatever is found later has a file and line.</summary>
internal sealed class Reading(string folder)
{
    private readonly List<ImportProblem> errors = [];
    private readonly List<ImportProblem> questions = [];
    private readonly List<Action<DirectoryFacts>> repeatedChecks = [];
    private readonly Dictionary<object, (ColumnSet Columns, CsvRecord Record)> origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>True while every record of every file could be taken apart.</summary>
    public bool AllComplete { get; private set; } = true;

    /// <summary>True when something hinders the import.</summary>
    public bool HasErrors => errors.Count > 0;

    /// <summary>Reads the rows of a file.</summary>
    public List<TRow> Rows<TRow>(FactsFile<TRow> file)
        where TRow : class
    {
        var table = CsvTable.Read(folder, file.Columns, errors);
        AllComplete &= table.IsComplete;
        List<TRow> rows = [];
        foreach (var record in table.Records)
        {
            var row = file.Read(record);
            rows.Add(row);
            origins.Add(row, (file.Columns, record));
            if (file.CheckRepeated is { } check) repeatedChecks.Add(facts => check(record, facts));
        }

        return rows;
    }

    /// <summary>Takes in what rules found. A record with an unreadable cell has been reported, and is not judged further.</summary>
    public void Report(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var (columns, record) = origins[problem.Row];
            if (record.IsBroken) continue;
            var found = new ImportProblem(columns.FileName, record.Line, columns.NameOf(problem.Field), problem.Message);
            (problem.Severity == Severity.Error ? errors : questions).Add(found);
        }
    }

    /// <summary>Compares columns that only repeat what other rows say.</summary>
    public void CheckRepeated(DirectoryFacts facts) => repeatedChecks.ForEach(check => check(facts));

    /// <summary>The facts when there is no error, and all problems in the order of the files.</summary>
    public ImportResult Result(DirectoryFacts facts) => new()
    {
        Facts = HasErrors ? null : facts,
        Errors = InOrder(errors),
        Questions = InOrder(questions),
    };

    private static List<ImportProblem> InOrder(List<ImportProblem> problems) =>
        [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line ?? 0)];
}

namespace Selvhjelp.Api.Data.Import;

/// <summary>What came of reading files: all facts, or none and every reason why.</summary>
internal sealed record ImportResult
{
    /// <summary>The facts; null when there is an error.</summary>
    public DirectoryFacts? Facts { get; init; }

    /// <summary>What must be put right first, by file and line.</summary>
    public required IReadOnlyList<ImportProblem> Errors { get; init; }

    /// <summary>What an editor is asked to look at; it hinders nothing.</summary>
    public required IReadOnlyList<ImportProblem> Questions { get; init; }

    /// <summary>The errors for the console: one a line, at most <paramref name="limit"/>, then how many more there are.</summary>
    public string DescribeErrors(int limit = 20)
    {
        var lines = Errors.Take(limit).Select(problem => problem.ToString()).ToList();
        if (Errors.Count > limit) lines.Add($"… and {Errors.Count - limit} more.");
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The facts.</summary>
    /// <exception cref="ImportRefusedException">There are errors; the message lists them.</exception>
    public DirectoryFacts GetFacts() => Facts ?? throw new ImportRefusedException(this);
}

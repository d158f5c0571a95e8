using System.Collections.Concurrent;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>What nodes need while they are made: the date of the graph and the vocabularies. Several threads may make nodes at once.</summary>
internal sealed class BuildContext
{
    private readonly Dictionary<(string Vocabulary, string Code), VocabularyCode> codes;
    private readonly ConcurrentDictionary<string, string[]> sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Status, Status> statuses = [];

    /// <summary>For the codes of these rows, on this day.</summary>
    public BuildContext(IReadOnlyList<CodeRow> rows, DateOnly date)
    {
        Date = date;
        codes = rows.ToDictionary(
            row => (row.Vocabulary, row.Code),
            row => new VocabularyCode(row.Vocabulary, row.Code, row.Label, row.Description) { Position = row.Position });
    }

    /// <summary>The day in Norway for which everything is decided.</summary>
    public DateOnly Date { get; }

    /// <summary>The code of a vocabulary.</summary>
    /// <exception cref="InvalidDataException">The vocabulary has no such code.</exception>
    public VocabularyCode Code(string vocabulary, string code) =>
        codes.TryGetValue((vocabulary, code), out var found)
            ? found
            : throw new InvalidDataException($"The vocabulary {vocabulary} has no code '{code}'.");

    /// <summary>The code of a vocabulary, or null for none.</summary>
    /// <exception cref="InvalidDataException">The vocabulary has no such code.</exception>
    public VocabularyCode? CodeOrNull(string vocabulary, string? code) => code is null ? null : Code(vocabulary, code);

    /// <summary>The same documents; entries with the same single document share it.</summary>
    public IReadOnlyList<string> Shared(IReadOnlyList<string> documents) =>
        documents is [var single] ? sources.GetOrAdd(single, static document => [document]) : [.. documents];

    /// <summary>The same status; entries in the same state share it.</summary>
    public Status Shared(Status status) => statuses.GetOrAdd(status, status);

    /// <summary>Whether something with this validity is in force on <see cref="Date"/>; both ends are inclusive, null is open.</summary>
    public bool InForce(DateOnly? from, DateOnly? to) => (from is null || from <= Date) && (to is null || to >= Date);
}

using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Live;

/// <summary>Opens the database, and fills a new one with the shipped facts.</summary>
/// <param name="address">Where it is.</param>
/// <param name="seedFolder">Folder of the files with the facts.</param>
/// <param name="time">Gives the time of each revision.</param>
/// <param name="report">Where to tell of it.</param>
internal sealed class DatabaseOpening(DatabaseAddress address, string seedFolder, TimeProvider time, StartReport report)
{
    private const int QuestionsShown = 10;

    private string filled = "";

    /// <summary>Opens the database.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be used; nothing of it was changed.</exception>
    public Task<DirectoryDatabase> OpenAsync(CancellationToken cancellation) => address.OpenAsync(time, cancellation);

    /// <summary>
    /// Fills it with the shipped facts if there are none in it. One of an earlier version gets those of the kinds that it does not have: networks, agreements,
    /// key figures and texts.
    /// </summary>
    /// <returns>Whether it did.</returns>
    /// <exception cref="DatabaseUnavailableException">It cannot be used; nothing was changed.</exception>
    /// <exception cref="ImportRefusedException">A file has errors; nothing was changed.</exception>
    /// <exception cref="FactsRefusedException">The facts break a rule; nothing was changed.</exception>
    /// <exception cref="InvalidDataException">The facts contradict themselves; nothing was changed.</exception>
    public async Task<bool> FillAsync(DirectoryStore store, CancellationToken cancellation)
    {
        var isNew = await store.ReadRevisionAsync(cancellation) == 0;
        if (!isNew && await store.HasTextsAsync(cancellation)) return false;
        var reading = new FactsReader(time).Read(seedFolder);
        var facts = reading.GetFacts();
        foreach (var question in reading.Questions.Take(QuestionsShown)) report.Say("Data", $"please look at: {question}");
        if (reading.Questions.Count > QuestionsShown) report.Say("Data", $"and at {reading.Questions.Count - QuestionsShown} more");
        if (!isNew) facts = facts.OfKindsMissingIn(await store.ReadFactsAsync(cancellation));
        // What cannot be served must not be kept: the next start would fail on it too.
        var outcome = await store.ImportAsync(facts, cancellation, all => DirectoryGraph.Build(all));
        filled = $" ({(isNew ? "new" : "upgraded")}: {outcome.Added} facts imported from {seedFolder})";
        return true;
    }

    /// <summary>Tells that it is served.</summary>
    public void Tell(DirectoryDatabase database, int revision) => report.Say("Data", $"{database.Name}, revision {revision}{filled}");
}

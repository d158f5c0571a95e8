using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Hosting;

/// <summary>Opens the database, fills a new one with the shipped facts, and makes the first graph of it.</summary>
internal static class DirectoryData
{
    private const int QuestionsShown = 10;

    /// <summary>Makes the data ready to be served.</summary>
    /// <returns>The open database; it is this process's until it is disposed.</returns>
    /// <exception cref="BadStartException">The data cannot be used; nothing of it was changed.</exception>
    public static async Task<DirectoryDatabase> PrepareAsync(
        Settings settings, DirectoryGraphs graphs, TimeProvider time, StartReport report, CancellationToken cancellation)
    {
        DirectoryDatabase? database = null;
        try
        {
            database = await settings.Database.OpenAsync(time, cancellation);
            using var store = new DirectoryStore(database.CreateContext, time);
            var facts = await store.ReadFactsAsync(cancellation);
            var imported = "";
            if (facts.Revision == 0)
            {
                imported = await ImportAsync(store, settings.SeedFolder, time, report, cancellation);
                facts = await store.ReadFactsAsync(cancellation);
            }

            graphs.Publish(DirectoryGraph.Build(facts, time.Today()));
            report.Say("Data", $"{database.Name}, revision {graphs.Current.Revision.Number}{imported}");
            return database;
        }
        catch (Exception problem)
        {
            database?.Dispose();
            if (problem is DatabaseUnavailableException or ImportRefusedException or FactsRefusedException or InvalidDataException)
                throw new BadStartException(problem.Message, problem);
            throw;
        }
    }

    private static async Task<string> ImportAsync(
        DirectoryStore store, string seedFolder, TimeProvider time, StartReport report, CancellationToken cancellation)
    {
        var reading = new FactsReader(time).Read(seedFolder);
        var facts = reading.GetFacts();
        // What cannot be served must not be kept: the next start would fail on it too.
        DirectoryGraph.Build(facts, time.Today());
        foreach (var question in reading.Questions.Take(QuestionsShown)) report.Say("Data", $"please look at: {question}");
        if (reading.Questions.Count > QuestionsShown) report.Say("Data", $"and at {reading.Questions.Count - QuestionsShown} more");
        var outcome = await store.ImportAsync(facts, cancellation);
        return $" (new: {outcome.Added} facts imported from {seedFolder})";
    }
}

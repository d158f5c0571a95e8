using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Seeding;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Commands;

/// <summary><c>seed --synthetic N</c>: fills a database with a made-up directory of any size, for measuring.</summary>
internal static class SeedCommand
{
    private const int UsualSeed = 1;

    /// <summary>The command.</summary>
    public static Command Create(Invocation invocation)
    {
        var count = new Option<int>("--synthetic") { Description = "How many contact points to make up.", Required = true, HelpName = "N" };
        var seed = new Option<int>("--random-seed") { Description = "The same number makes the same directory.", DefaultValueFactory = _ => UsualSeed, HelpName = "S" };
        count.Validators.Add(CheckCount);
        var command = new Command("seed", "Adds made-up contact points to a database that is new or has just the shipped facts. Every name says that it is synthetic.");
        command.Options.Add(count);
        command.Options.Add(seed);
        command.SetAction((parsed, cancellation) => RunAsync(invocation, parsed.GetValue(count), parsed.GetValue(seed), cancellation));
        return command;
    }

    private static void CheckCount(OptionResult result)
    {
        if (result.Tokens is not [var token] || !int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)) return;
        if (count is < 1 or > SyntheticSeeding.MostContactPoints) result.AddError($"--synthetic is from 1 to {SyntheticSeeding.MostContactPoints}, not {count}.");
    }

    private static async Task<int> RunAsync(Invocation invocation, int count, int seed, CancellationToken cancellation)
    {
        var settings = invocation.ReadSettings();
        try
        {
            var shipped = new FactsReader(TimeProvider.System).Read(settings.SeedFolder).GetFacts();
            using var database = await settings.Database.OpenAsync(TimeProvider.System, cancellation);
            using var store = new DirectoryStore(database, TimeProvider.System);
            var outcome = await SyntheticSeeding.RunAsync(store, shipped, count, seed, cancellation);
            invocation.Report.Say("Data", $"{database.Name}, revision {outcome.Revision}: {outcome.Added} facts added, {count} contact points of them made up with random seed {seed}");
            return 0;
        }
        catch (Exception problem) when (problem is SeedRefusedException or ImportRefusedException or FactsRefusedException)
        {
            throw new BadStartException(problem.Message, problem);
        }
    }
}

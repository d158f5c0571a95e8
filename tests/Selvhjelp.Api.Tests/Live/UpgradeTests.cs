using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Live;

/// <summary>A program of this version is started on the database of the first one, which knew no networks, agreements, key figures and texts.</summary>
public sealed class UpgradeTests
{
    private const string FirstVersion = "20261121223319_Initial";

    [Fact]
    public async Task A_database_of_the_first_version_gets_the_shipped_facts_of_the_kinds_that_it_did_not_know()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = await LiveFolder.SeededAsync(TimeProvider.System, "2026-11-21");
        folder.Execute("UPDATE ContactPoints SET Offer = 'Endret av en redaktør' WHERE Key = 'cp-alvdal'");
        // SQLite drops no table of which a row refers to another.
        folder.Execute("DELETE FROM Pages WHERE ParentKey IS NOT NULL");
        await using (var context = new SqliteDirectoryContext(SqliteDirectoryContext.OptionsFor(folder.Database), TimeProvider.System))
        {
            await context.GetService<IMigrator>().MigrateAsync(FirstVersion, cancellation);
        }

        await folder.Live.RefreshAsync(cancellation);

        var graph = folder.Graphs.Current;
        (graph.Networks.Items.Count, graph.Agreements.Items.Count, graph.KeyFigures.Items.Count).ShouldBe((14, 12, 40));
        graph.Pages.Items.Select(page => page.Slug).ShouldContain("om");
        graph.ContactPoints.Items.Single(point => point.Key == "cp-alvdal").Offer.ShouldBe("Endret av en redaktør");
        folder.Report.ToString().ShouldContain("upgraded: 82 facts imported");
    }

    [Fact]
    public async Task A_database_of_this_version_is_left_alone()
    {
        using var folder = await LiveFolder.SeededAsync(TimeProvider.System, "2026-11-21");
        folder.Execute("DELETE FROM AgreementParties; DELETE FROM Agreements");

        await folder.Live.RefreshAsync(TestContext.Current.CancellationToken);

        folder.Graphs.Current.Agreements.Items.ShouldBeEmpty();
    }
}

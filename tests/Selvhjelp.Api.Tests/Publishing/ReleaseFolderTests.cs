using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Tests.Publishing;

public sealed class ReleaseFolderTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("selvhjelp-test-").FullName;
    private readonly FixedTime time = new(new DateTimeOffset(2026, 11, 21, 8, 30, 0, TimeSpan.Zero));
    private readonly ReleaseFolder releases;

    public ReleaseFolderTests() => releases = new ReleaseFolder(data, time);

    [Fact]
    public void Nothing_is_live_before_the_first_release() => releases.Current.ShouldBeNull();

    [Fact]
    public void A_published_build_is_live_under_its_time_and_hash()
    {
        var release = Publish("one");

        release.Id.ShouldMatch("^20261121T083000-[0-9a-f]{12}$");
        releases.Current.ShouldNotBeNull().Id.ShouldBe(release.Id);
        File.ReadAllText(Path.Combine(data, "current", "index.html")).ShouldBe("one");
    }

    [Fact]
    public void The_next_release_replaces_the_live_one_and_keeps_it_on_disk()
    {
        var first = Publish("one");
        var second = Publish("two");

        File.ReadAllText(Path.Combine(data, "current", "index.html")).ShouldBe("two");
        releases.All.Select(release => release.Id).ShouldBe([second.Id, first.Id], ignoreOrder: true);
        File.ReadAllText(Path.Combine(first.Folder, "index.html")).ShouldBe("one");
    }

    [Fact]
    public void A_build_equal_to_the_live_release_makes_no_release_but_renews_its_inputs()
    {
        var first = Publish("same", revision: 1);
        var again = Publish("same", revision: 2);

        again.Id.ShouldBe(first.Id);
        releases.All.Count.ShouldBe(1);
        releases.Current.ShouldNotBeNull().Inputs.ShouldNotBeNull().Revision.ShouldBe(2);
    }

    [Fact]
    public void The_latest_revision_is_known_also_after_a_site_of_an_older_one()
    {
        releases.LatestRevision.ShouldBe(0);

        Publish("one", revision: 7);
        Publish("two", revision: 5);

        releases.LatestRevision.ShouldBe(7);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away_and_never_live()
    {
        var live = Publish("one");
        var killed = releases.StartBuild();
        File.WriteAllText(Path.Combine(killed, "index.html"), "half");

        var next = releases.StartBuild();

        Directory.Exists(killed).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(next).ShouldBeEmpty();
        releases.Current.ShouldNotBeNull().Id.ShouldBe(live.Id);
        releases.All.Count.ShouldBe(1);
    }

    [Fact]
    public void A_link_that_a_killed_program_left_is_cleared_away()
    {
        var live = Publish("one");
        Directory.CreateSymbolicLink(Path.Combine(data, "current.new-left"), "releases/gone");

        releases.StartBuild();

        Directory.GetFileSystemEntries(data, "current*").ShouldBe([Path.Combine(data, "current")]);
        releases.Current.ShouldNotBeNull().Id.ShouldBe(live.Id);
    }

    [Fact]
    public void Only_the_latest_releases_are_kept_and_the_live_one_among_them()
    {
        for (var i = 0; i < ReleaseFolder.Kept + 3; i++)
        {
            Publish($"content {i}");
            time.Now = time.Now.AddMinutes(1);
        }

        releases.All.Count.ShouldBe(ReleaseFolder.Kept);
        releases.Current.ShouldNotBeNull().Id.ShouldBe(releases.All[0].Id);
        Directory.GetFileSystemEntries(Path.Combine(data, "releases")).Length.ShouldBe(ReleaseFolder.Kept);
    }

    [Fact]
    public void A_release_whose_note_is_rubbish_is_live_with_unknown_inputs()
    {
        var release = Publish("one");
        File.WriteAllText(Path.Combine(release.Folder, ReleaseInputs.FileName), "{ half a no");

        releases.Current.ShouldNotBeNull().Inputs.ShouldBeNull();
    }

    [Fact]
    public async Task A_reader_never_finds_the_site_gone_while_releases_are_swapped()
    {
        Publish("start");
        using var done = new CancellationTokenSource();
        var page = Path.Combine(data, "current", "index.html");
        using var hasLooked = new ManualResetEventSlim();
        var reader = Task.Run(() =>
        {
            var missing = 0;
            while (!done.IsCancellationRequested)
            {
                if (!File.Exists(page)) missing++;
                hasLooked.Set();
            }

            return missing;
        });
        hasLooked.Wait(TestContext.Current.CancellationToken);

        // Fewer than are kept, so that no folder goes while the reader is inside it.
        for (var i = 0; i < ReleaseFolder.Kept - 2; i++) Publish($"content {i}");
        await done.CancelAsync();

        (await reader).ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private Release Publish(string content, int revision = 1)
    {
        var build = releases.StartBuild();
        File.WriteAllText(Path.Combine(build, "index.html"), content);
        var inputs = new ReleaseInputs
        {
            Revision = revision,
            Date = new DateOnly(2026, 11, 21),
            BaseUrl = "http://localhost:5080/",
            Program = "program",
        };
        inputs.Write(build);
        return releases.Publish(build);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

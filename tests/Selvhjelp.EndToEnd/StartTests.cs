using System.Net;

namespace Selvhjelp.EndToEnd;

/// <summary>What the person sees who starts the program.</summary>
public sealed class StartTests(ServedSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    // One walk, for a first start with all its facts and pages takes long.
    [Fact]
    public async Task A_first_start_makes_the_database_serves_the_api_and_builds_and_serves_the_site_and_a_second_uses_what_is_there()
    {
        await using (var first = DirectoryProcess.Start(folder.Sub("var")))
        {
            var address = await first.Address;
            (await first.SiteNews).ShouldContain(address.ToString());

            first.Output.ShouldContain("facts imported");
            first.Errors.ShouldBeEmpty();
            using var client = new HttpClient { BaseAddress = address };
            (await client.GetStringAsync("/kommune/tromso/", TestContext.Current.CancellationToken)).ShouldContain("Tromsø");
            var missing = await client.GetAsync("/finnes-ikke/", TestContext.Current.CancellationToken);
            missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("116 123");
            (await first.Stop()).ShouldBe(0);
        }

        var releases = Directory.GetFileSystemEntries(folder.Sub("var/releases"));

        await using var second = DirectoryProcess.Start(folder.Sub("var"));
        (await second.SiteNews).ShouldContain("up to date");

        second.Output.ShouldNotContain("imported");
        second.Errors.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Sub("var/releases")).ShouldBe(releases, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_answer_says_its_revision_and_a_revision_that_is_gone_is_refused()
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        var answer = await client.GetAsync("/graphql?query={revision{number}}", TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Directory-Revision").ShouldBe(["1"]);

        client.DefaultRequestHeaders.Add("Directory-Revision", "99");
        var gone = await client.GetAsync("/graphql?query={revision{number}}", TestContext.Current.CancellationToken);
        gone.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await gone.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("99");
    }

    public void Dispose() => folder.Dispose();
}

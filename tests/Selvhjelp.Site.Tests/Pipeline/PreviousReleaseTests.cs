using System.IO.Compression;
using System.Xml.Linq;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pipeline;

/// <summary>What a build takes from the release before it.</summary>
public sealed class PreviousReleaseTests : IDisposable
{
    private static readonly DateOnly Later = new(2026, 12, 24);

    private readonly TestSite site = new();

    private string First => site.Folder;

    private string Second => site.Folder + "-2";

    [Fact]
    public async Task A_build_of_the_same_facts_is_the_same_files()
    {
        await site.BuildAsync(SyntheticFacts.All(), First, compresses: true);
        var result = await site.BuildAsync(SyntheticFacts.All(), Second, First, compresses: true);

        result.Unchanged.ShouldBe(result.Files);
        var names = Names(First);
        names.Count.ShouldBeGreaterThan(result.Files * 2);
        Names(Second).ShouldBe(names);
        foreach (var name in names.Where(n => n != ReleaseInputs.FileName)) IsSameFile(name).ShouldBeTrue(name);
    }

    [Fact]
    public async Task After_an_edit_only_what_shows_it_is_written()
    {
        await site.BuildAsync(SyntheticFacts.All(), First, compresses: true);
        await site.BuildAsync(Edited(), Second, First, compresses: true);

        var changed = Names(Second).Where(n => n.EndsWith(".html", StringComparison.Ordinal) && !IsSameFile(n)).ToList();
        changed.ShouldBe(
        [
            "en/organisasjon/provevik-frivilligsentral/index.html", "nn/organisasjon/provevik-frivilligsentral/index.html",
            "om/index.html", "organisasjon/provevik-frivilligsentral/index.html",
        ]);
        IsSameFile("organisasjon/provevik-frivilligsentral/index.html.br").ShouldBeFalse();
        Unpacked(Path.Combine(Second, "organisasjon/provevik-frivilligsentral/index.html.br")).ShouldContain("Nettopp endret.");
        (await File.ReadAllTextAsync(Path.Combine(First, "organisasjon/provevik-frivilligsentral/index.html"), TestContext.Current.CancellationToken))
            .ShouldNotContain("Nettopp endret.");
    }

    [Fact]
    public async Task A_page_keeps_its_date_in_the_sitemap_until_it_changes()
    {
        await site.BuildAsync(SyntheticFacts.All(), First);
        await site.BuildAsync(Edited(), Second, First);

        var dates = Dates(Second);
        dates["https://example.org/kommune/anes/"].ShouldBe("2026-11-22");
        dates["https://example.org/organisasjon/provevik-frivilligsentral/"].ShouldBe("2026-12-24");
    }

    [Fact]
    public async Task A_release_of_the_same_inputs_is_up_to_date_and_one_of_others_is_not()
    {
        await site.BuildAsync(SyntheticFacts.All(), First);

        (await site.IsUpToDateAsync(SyntheticFacts.All(), First)).ShouldBeTrue();
        (await site.IsUpToDateAsync(Edited(), First)).ShouldBeFalse();
        (await site.IsUpToDateAsync(SyntheticFacts.All(), First, program: "another")).ShouldBeFalse();
        (await site.IsUpToDateAsync(SyntheticFacts.All(), First, compresses: true)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_build_that_was_not_finished_is_no_release_to_take_from()
    {
        await site.BuildAsync(SyntheticFacts.All(), First, compresses: true);
        File.Delete(Path.Combine(First, ReleaseInputs.FileName));
        // As a build leaves it that is killed while it writes.
        var half = Path.Combine(First, "index.html.br");
        await File.WriteAllBytesAsync(half, [1], TestContext.Current.CancellationToken);

        var result = await site.BuildAsync(SyntheticFacts.All(), Second, First, compresses: true);

        result.Unchanged.ShouldBe(0);
        Unpacked(Path.Combine(Second, "index.html.br")).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task A_build_that_fails_leaves_the_previous_release_as_it_was_and_no_release_of_its_own()
    {
        await site.BuildAsync(SyntheticFacts.All(), First);
        var before = Names(First).ToDictionary(n => n, n => File.ReadAllText(Path.Combine(First, n)));
        var broken = SyntheticFacts.Of(SyntheticFacts.Lists() with { Pages = [SyntheticCooperation.Text("oppdiktet", "Oppdiktet", "[trykk](/finnes-ikke/)")] });

        await Should.ThrowAsync<SiteBuildException>(site.BuildAsync(broken, Second, First));

        Names(First).ToDictionary(n => n, n => File.ReadAllText(Path.Combine(First, n))).ShouldBe(before);
        ReleaseInputs.Read(Second).ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_previous_release_has_no_compressed_files_they_are_made()
    {
        await site.BuildAsync(SyntheticFacts.All(), First);
        await site.BuildAsync(SyntheticFacts.All(), Second, First, compresses: true);

        IsSameFile("om/index.html").ShouldBeTrue();
        Unpacked(Path.Combine(Second, "om/index.html.br")).ShouldBe(await File.ReadAllTextAsync(Path.Combine(Second, "om/index.html"), TestContext.Current.CancellationToken));
        Unpacked(Path.Combine(Second, "om/index.html.gz")).ShouldBe(await File.ReadAllTextAsync(Path.Combine(Second, "om/index.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_gains_nothing_by_it_is_not_compressed()
    {
        await site.BuildAsync(SyntheticFacts.All(), compresses: true);
        // Ten bytes, as the tests' own assets are.
        Names(First).Where(n => n.StartsWith("assets/s", StringComparison.Ordinal)).ShouldBe(["assets/search.js", "assets/site.css"]);
    }

    [Fact]
    public async Task Previous_release_that_is_not_there_is_told()
    {
        var failure = await Should.ThrowAsync<SiteBuildException>(() => site.BuildAsync(SyntheticFacts.All(), Second, First));
        failure.Message.ShouldBe($"The folder of the previous release is not there: {First}. Nothing was built.");
    }

    public void Dispose() => site.Dispose();

    private static DirectoryFacts Edited()
    {
        var lists = SyntheticFacts.Lists();
        return new DirectoryFacts(new Revision(13, Later), "hovedkontoret", lists with
        {
            Organisations = [.. lists.Organisations.Select(o => o.Slug == SyntheticFacts.HostOrganisation.Slug ? o with { Relation = "Nettopp endret." } : o)],
        });
    }

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Dates(string folder) => XDocument.Load(Path.Combine(folder, "sitemap.xml")).Root!.Elements()
        .ToDictionary(page => page.Elements().Single(e => e.Name.LocalName == "loc").Value, page => page.Elements().Single(e => e.Name.LocalName == "lastmod").Value);

    private static string Unpacked(string file)
    {
        using var packed = File.OpenRead(file);
        using Stream stream = file.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // What is written through one name is read through the other only when both are one file.
    private bool IsSameFile(string name)
    {
        var (first, second) = (Path.Combine(First, name), Path.Combine(Second, name));
        if (!File.Exists(first)) return false;
        var old = File.GetLastWriteTimeUtc(first);
        File.SetLastWriteTimeUtc(second, DateTime.UnixEpoch);
        var same = File.GetLastWriteTimeUtc(first) == DateTime.UnixEpoch;
        File.SetLastWriteTimeUtc(second, old);
        return same;
    }
}

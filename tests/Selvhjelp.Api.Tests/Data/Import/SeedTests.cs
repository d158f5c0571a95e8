using System.Globalization;
using System.Text.RegularExpressions;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Tests.Data.Import;

public sealed partial class SeedTests
{
    private static readonly ImportResult Seed = new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder);

    [Fact]
    public void The_shipped_facts_are_taken_in_without_error()
    {
        Seed.DescribeErrors().ShouldBe("");
        Seed.Facts.ShouldNotBeNull();
    }

    [Fact]
    public void Every_row_that_the_README_counts_is_found_again()
    {
        var facts = Seed.GetFacts();
        var found = new Dictionary<string, int>
        {
            ["district_offices.csv"] = facts.DistrictOffices.Count,
            ["coverage_by_municipality.csv"] = facts.Coverages.Count,
            ["district_office_coverage.csv"] = facts.CountyCoverages.Count,
            ["link_centres.csv"] = facts.LinkCentres.Count,
            ["contact_points.csv"] = facts.ContactPoints.Count,
            ["organisations.csv"] = facts.Organisations.Count,
            ["networks.csv"] = facts.Networks.Count,
            ["agreements.csv"] = facts.Agreements.Count,
            ["key_figures.csv"] = facts.KeyFigures.Count,
            ["pages.csv"] = facts.Pages.Count,
            ["acute_help.csv"] = facts.AcuteHelpLines.Count,
            ["codes.csv"] = facts.Codes.Count,
            ["counties.csv"] = facts.Counties.Count,
            ["municipalities.csv"] = facts.Municipalities.Count,
            ["municipality_history.csv"] = facts.MunicipalityChanges.Count,
            ["postal_codes.csv"] = facts.PostalCodes.Count,
        };

        var counted = ReadmeRow().Matches(File.ReadAllText(Path.Combine(FactsReader.SeedFolder, "README.md"))).ToDictionary(
            match => match.Groups["file"].Value,
            match => int.Parse(match.Groups["rows"].Value.Replace(" ", ""), CultureInfo.InvariantCulture));

        counted.Count.ShouldBe(16);
        found.OrderBy(pair => pair.Key).ShouldBe(counted.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void No_source_is_lost_when_it_is_split()
    {
        var facts = Seed.GetFacts();
        var office = facts.DistrictOffices.Single(row => row.Key == "do-alta");
        office.Sources.ShouldBe(
        [
            "https://selvhjelp.no/om-selvhjelp-norge/",
            "Selvhjelp Norge, årsrapport 2020",
            "http://docplayer.me/3958900-Nasjonalt-kompetansesenter-for-selvorganisert-selvhjelp.html (distriktskontorrapport 2013, innholdsfortegnelse)",
            "http://docplayer.me/3959030 (distriktskontor Nordland, Troms og Finnmark, rapport 2010)",
        ]);
        var text = File.ReadAllText(Path.Combine(FactsReader.SeedFolder, "organisations.csv"));
        facts.Organisations.ShouldAllBe(row => text.Contains(string.Join("; ", row.Sources)));
    }

    [Fact]
    public void Cells_become_values_of_their_kind()
    {
        var facts = Seed.GetFacts();

        var tromso = facts.ContactPoints.Single(row => row.Key == "cp-tromso-lms");
        tromso.Phone.ShouldBe("77 75 79 30");
        tromso.Hosts.Select(host => host.OrganisationKey).ShouldBe(["org-tromso-kommune"]);

        var joint = facts.ContactPoints.Single(row => row.Key == "cp-roros-holtalen-os");
        joint.MunicipalityNumber.ShouldBeNull();
        joint.MunicipalitiesServed.Select(served => served.MunicipalityNumber).ShouldBe(["5025", "5026", "3430"]);

        facts.LinkCentres.Single(row => row.Key == "link-bergen").Founded.ShouldBe(PartialDate.Parse("2019-09"));
        facts.Municipalities.Single(row => row.Number == "1507").Successors.Select(to => to.SuccessorNumber).ShouldBe(["1508", "1580"]);
        facts.AcuteHelpLines.Select(line => line.Number).First().ShouldBe("113");
        facts.Codes.First(code => code.Vocabulary == "evidence_level").ShouldSatisfyAllConditions(
            code => code.Code.ShouldBe("A"),
            code => code.Position.ShouldBe(0));
    }

    [Fact]
    public void Networks_agreements_figures_and_texts_are_read_whole()
    {
        var facts = Seed.GetFacts();

        var vestfold = facts.Networks.Single(row => row.Key == "nw-folkehelse-vt");
        vestfold.Counties.Select(county => county.CountyNumber).ShouldBe(["38"]);
        vestfold.Members.Select(member => member.PartyKey).ShouldBe(["org-selvhjelp-norge"]);
        facts.Networks.Single(row => row.Key == "nw-drammen").ShouldSatisfyAllConditions(
            row => row.Status.ShouldBe("started"),
            row => row.Since.ShouldBe(PartialDate.Parse("2020")),
            row => row.RunningPartyKey.ShouldBe("do-tonsberg"),
            row => row.RunningPartyBasis.ShouldBe("derived"));
        facts.Agreements.Single(row => row.Key == "ag-bergen-krise").Parties.Select(party => party.PartyKey).ShouldBe(
            ["org-selvhjelp-norge", "link-bergen", "org-krisesenteret-bergen", "org-stottesenteret-kriminalitetsutsatte"]);
        facts.KeyFigures.Single(row => row.FigureKey == "partner_survey_score").Value.ShouldBe(5.48);
        facts.KeyFigures.Count(row => row.FigureKey == "district_offices").ShouldBe(4);
        facts.Pages.Single(row => row.Slug == "samarbeid").ParentKey.ShouldBeNull();
        facts.Pages.Where(row => row.AboutKind is not null).ShouldAllBe(row => row.ParentKey == "page-samarbeid");
        facts.Pages.ShouldAllBe(row => row.Body.Length > 100 && !row.Body.Contains('\r'));
    }

    [Fact]
    public void Who_is_no_entry_is_read_as_a_name()
    {
        using var files = new SeedFiles();
        files.Set("networks.csv", "nw-helseinn", "member_ids", "org-selvhjelp-norge|Eksempelforeningen på Toten");

        var members = files.Read().GetFacts().Networks.Single(row => row.Key == "nw-helseinn").Members;

        members.Select(member => (member.PartyKey, member.PartyName)).ShouldBe([("org-selvhjelp-norge", null), (null, "Eksempelforeningen på Toten")]);
    }

    [Fact]
    public void Slugs_are_short_readable_and_unique_in_their_kind()
    {
        var facts = Seed.GetFacts();
        IReadOnlyList<EntryRow>[] kinds = [facts.DistrictOffices, facts.LinkCentres, facts.ContactPoints, facts.Organisations, facts.Networks, facts.Agreements];
        foreach (var kind in kinds)
        {
            kind.Select(entry => entry.Slug).ShouldBeUnique();
            kind.ShouldAllBe(entry => SlugPattern().IsMatch(entry.Slug) && entry.Slug.Length <= 60);
        }

        facts.DistrictOffices.Single(row => row.Key == "ho-oslo").Slug.ShouldBe("hovedkontoret");
        facts.DistrictOffices.Single(row => row.Key == "do-tonsberg").Slug.ShouldBe("tonsberg");
        facts.LinkCentres.Single(row => row.Key == "link-oslo").Slug.ShouldBe("oslo");
        facts.LinkCentres.Single(row => row.Key == "link-porsgrunn").Slug.ShouldBe("porsgrunn");
        facts.LinkCentres.Single(row => row.Key == "link-bergen").Slug.ShouldBe("bergen-og-omegn");
        facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Slug.ShouldBe("alvdal-frivilligsentral");
    }

    [GeneratedRegex(@"^\| `(?<file>\w+\.csv)` \| (?<rows>[\d ]+) \|", RegexOptions.Multiline)]
    private static partial Regex ReadmeRow();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}

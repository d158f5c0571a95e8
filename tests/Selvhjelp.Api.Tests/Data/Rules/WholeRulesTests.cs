namespace Selvhjelp.Api.Tests.Data.Rules;

/// <summary>Each rule that only shows in all rows together, broken by altering the seed.</summary>
public sealed class WholeRulesTests
{
    private const string Source = "Eksempel,2024";

    [Theory]

    // Codes and references
    [InlineData("contact_points.csv", "cp-alvdal", "status", "aktiv", "active, paused, closed")]
    [InlineData("contact_points.csv", "cp-alvdal", "status", "open", "not a code of contact_point_status")]
    [InlineData("organisations.csv", "org-amathea", "roles", "PARTNER|SPONSOR", "not a code of organisation_role")]
    [InlineData("district_offices.csv", "do-alta", "kind", "branch", "not a code of office_kind")]
    [InlineData("contact_points.csv", "cp-alvdal", "municipality_number", "9999", "no municipality 9999")]
    [InlineData("contact_points.csv", "cp-alvdal", "municipalities_served", "3428|9999", "no municipality 9999")]
    [InlineData("contact_points.csv", "cp-alvdal", "host_ids", "org-finnes-ikke", "no organisation org-finnes-ikke")]
    [InlineData("contact_points.csv", "cp-alvdal", "district_office_id", "do-finnes-ikke", "no office")]
    [InlineData("district_offices.csv", "ho-oslo", "postal_code", "9999", "no postal code 9999")]
    [InlineData("link_centres.csv", "link-oslo", "operator_id", "do-oslo", "no organisation do-oslo")]
    [InlineData("municipalities.csv", "1507", "successors_2024", "1508|9999", "no municipality 9999")]
    [InlineData("municipalities.csv", "0301", "county_number", "99", "no county 99")]

    [InlineData("networks.csv", "nw-drammen", "running_party_id", "do-finnes-ikke", "no party do-finnes-ikke")]
    [InlineData("networks.csv", "nw-lms", "member_ids", "org-selvhjelp-norge|org-finnes-ikke", "no party org-finnes-ikke")]
    [InlineData("networks.csv", "nw-drammen", "county_numbers", "33|99", "no county 99")]
    [InlineData("networks.csv", "nw-drammen", "stage", "open", "not a code of network_stage")]
    [InlineData("agreements.csv", "ag-kinn", "party_ids", "org-selvhjelp-norge|link-finnes-ikke", "no party link-finnes-ikke")]
    [InlineData("agreements.csv", "ag-kinn", "municipality_number", "9999", "no municipality 9999")]
    [InlineData("agreements.csv", "ag-kinn", "status", "open", "not a code of agreement_status")]
    [InlineData("pages.csv", "page-starte", "parent_id", "page-finnes-ikke", "no text page-finnes-ikke")]
    [InlineData("pages.csv", "page-starte", "parent_id", "page-samarbeid-nav", "there are two levels")]
    [InlineData("pages.csv", "page-starte", "slug", "samarbeid", "more than once")]
    [InlineData("pages.csv", "page-samarbeid-nav", "about_kind", "bank", "not a code of organisation_kind")]

    // Roles
    [InlineData("agreements.csv", "ag-kinn", "party_ids", "org-selvhjelp-norge|org-amathea", "does not have the role PARTY")]
    [InlineData("contact_points.csv", "cp-alvdal", "host_ids", "org-gloppen-frivilligsentral", "only LOCAL_SERVICE")]
    [InlineData("link_centres.csv", "link-oslo", "funder_ids", "org-amathea", "does not have the role FUNDER")]
    [InlineData("link_centres.csv", "link-oslo", "operator_id", "org-amathea", "does not have the role OPERATOR")]

    // Succession and counties
    [InlineData("municipalities.csv", "1507", "successors_2024", "", "no successor")]
    [InlineData("municipalities.csv", "0301", "successors_2024", "1101", "no last day")]
    [InlineData("municipalities.csv", "3001", "successors_2024", "3002", "not in force on 2024-01-01")]
    [InlineData("counties.csv", "20", "successors", "", "no successor")]
    [InlineData("municipalities.csv", "0301", "county_number", "30", "not in force as long")]
    [InlineData("municipalities.csv", "0301", "county_number", "", "lies in a county")]
    [InlineData("municipalities.csv", "2100", "county_number", "03", "lies in no county")]

    // Numbers of their time, repeated columns
    [InlineData("municipality_history.csv", "0101", "number_2020", "3101", "not in force in 2020")]
    [InlineData("municipality_history.csv", "0101", "name_2020", "Moss", "not the name of 3001")]
    [InlineData("counties.csv", "31", "predecessors", "54", "does not name 31")]
    [InlineData("counties.csv", "31", "predecessors", "99", "no county 99")]
    [InlineData("postal_codes.csv", "0001", "municipality_number", "3001", "ended 2023-12-31")]

    // The head office
    [InlineData("district_offices.csv", "ho-oslo", "email", "", "phone or an e-mail")]
    [InlineData("district_offices.csv", "ho-oslo", "status", "closed", "cannot be closed")]
    public void Facts_that_break_a_rule_are_refused(string file, string key, string column, string value, string reason)
    {
        using var files = new SeedFiles();
        files.Set(file, key, column, value);

        var result = files.Read();

        result.Facts.ShouldBeNull();
        result.Errors.ShouldContain(error => error.File == file && error.Column == column && error.Reason.Contains(reason), result.DescribeErrors());
        result.Errors.ShouldAllBe(error => error.Line > 1);
    }

    [Fact]
    public void A_second_head_office_is_refused()
    {
        using var files = new SeedFiles();
        files.Set("district_offices.csv", "do-oslo", "kind", "head_office").Replace("district_offices.csv", "\ndo-oslo,", "\nho-to,");
        foreach (var file in new[] { "coverage_by_municipality.csv", "district_office_coverage.csv", "link_centres.csv", "contact_points.csv" })
        {
            File.WriteAllText(files.PathOf(file), File.ReadAllText(files.PathOf(file)).Replace("do-oslo", "ho-to"));
        }

        files.Read().Errors.ShouldContain(error => error.Column == "kind" && error.Reason.Contains("ho-oslo is the head office already"));
    }

    [Fact]
    public void Facts_without_head_office_are_refused()
    {
        using var files = new SeedFiles();
        files.Set("district_offices.csv", "ho-oslo", "kind", "district_office").Replace("district_offices.csv", "\nho-oslo,", "\ndo-to,");

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain("no office is the head office");
    }

    [Fact]
    public void Two_offices_for_a_municipality_at_a_date_are_refused()
    {
        using var files = new SeedFiles();
        files.AddLine("coverage_by_municipality.csv", $"0301,do-bergen,2025-01-01,,stated,{Source}");

        var error = files.Read().Errors.ShouldHaveSingleItem();

        error.Reason.ShouldContain("two periods at 2025-01-01");
        error.Line.ShouldBe(File.ReadAllLines(files.PathOf("coverage_by_municipality.csv")).Length);
    }

    [Fact]
    public void A_municipality_without_coverage_from_2024_is_refused()
    {
        using var files = new SeedFiles();
        files.Replace("coverage_by_municipality.csv", "\n5601,do-alta,2024-01-01,,", "\n5601,do-alta,2024-01-01,2024-12-31,");

        var error = files.Read().Errors.ShouldHaveSingleItem();

        (error.File, error.Reason).ShouldBe(("municipalities.csv", "no coverage is given for 5601 Alta at 2025-01-01"));
    }

    [Fact]
    public void A_new_office_from_the_day_after_the_last_is_taken_in()
    {
        using var files = new SeedFiles();
        files.Replace("coverage_by_municipality.csv", "\n5601,do-alta,2024-01-01,,", "\n5601,do-alta,2024-01-01,2024-12-31,")
            .AddLine("coverage_by_municipality.csv", $"5601,do-trondheim,2025-01-01,,stated,{Source}");

        files.Read().DescribeErrors().ShouldBe("");
    }

    [Fact]
    public void Coverage_of_an_area_without_municipality_is_refused()
    {
        using var files = new SeedFiles();
        files.AddLine("coverage_by_municipality.csv", $"2100,do-alta,2024-01-01,,stated,{Source}");

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain("area without municipality");
    }

    [Fact]
    public void Coverage_outside_the_validity_of_a_municipality_is_refused()
    {
        using var files = new SeedFiles();
        files.AddLine("coverage_by_municipality.csv", $"1507,do-trondheim,2024-01-01,,stated,{Source}");

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain("not in force in the whole period");
    }

    [Theory]
    [InlineData("5601,do-alta,2024-01-01,,unknown,", "is unknown, but the office do-alta")]
    [InlineData("5601,,2024-01-01,,derived,", "no office is named")]
    public void The_basis_is_unknown_exactly_where_no_office_is_known(string line, string reason)
    {
        using var files = new SeedFiles();
        var text = File.ReadAllLines(files.PathOf("coverage_by_municipality.csv")).Single(row => row.StartsWith("5601,do-alta,2024-01-01,,"));
        files.Replace("coverage_by_municipality.csv", text, line + text.Split(',', 6)[5]);

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain(reason);
    }

    [Theory]
    [InlineData("codes.csv", "organisation_kind,volunteer_centre,Igjen,", "organisation_kind, volunteer_centre")]
    [InlineData("postal_codes.csv", "0001,Oslo,0301,P,Eksempel,2024", "0001")]
    [InlineData("coverage_by_municipality.csv", "0301,do-oslo,2020-01-01,,stated,Eksempel,2024", "0301")]
    public void The_same_row_twice_is_refused(string file, string line, string key)
    {
        using var files = new SeedFiles();
        files.AddLine(file, line);

        var error = files.Read().Errors.ShouldHaveSingleItem();

        error.Reason.ShouldContain("more than once");
        error.Reason.ShouldContain(key);
    }

    [Fact]
    public void An_entry_with_an_expired_municipality_raises_a_question_that_names_the_successors()
    {
        using var files = new SeedFiles();
        files.Set("organisations.csv", "org-amathea", "municipality_number", "1507");

        var result = files.Read();

        result.Facts.ShouldNotBeNull();
        result.Questions.ShouldHaveSingleItem().Reason.ShouldContain("1508 or 1580");
    }

    [Fact]
    public void A_contact_point_may_have_no_municipality_and_serve_several()
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", "municipality_number", "").Set("contact_points.csv", "cp-alvdal", "municipalities_served", "3428|3430");

        files.Read().GetFacts().ContactPoints.Single(row => row.Key == "cp-alvdal").MunicipalitiesServed.Count.ShouldBe(2);
    }
}

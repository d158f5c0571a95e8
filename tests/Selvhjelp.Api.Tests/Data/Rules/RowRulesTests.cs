namespace Selvhjelp.Api.Tests.Data.Rules;

/// <summary>Each rule about a row by itself, broken in one cell of the seed. The import is refused, and says file, line, column and reason.</summary>
public sealed class RowRulesTests
{
    [Theory]

    // No natural persons: addresses
    [InlineData("contact_points.csv", "cp-alvdal", "address", "c/o Eksempel, Storgata 1", "c/o")]
    [InlineData("contact_points.csv", "cp-alvdal", "address", "C / O Eksempel", "c/o")]
    [InlineData("link_centres.csv", "link-oslo", "address", "℅ Eksempel", "c/o")]
    [InlineData("district_offices.csv", "do-alta", "address", "Storgata 1, c/o Eksempel", "c/o")]
    [InlineData("contact_points.csv", "cp-alvdal", "offer_nb", "Post sendes c/o en privatperson.", "c/o")]

    // No natural persons: mailboxes
    [InlineData("contact_points.csv", "cp-alvdal", "email", "selvhjelp.alvdal@gmail.com", "private mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "alvdal@hotmail.no", "private mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "alvdal@online.no", "private mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "alvdal@live.no", "private mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "ALVDAL@ICLOUD.COM", "private mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "fornavn.etternavn@example.no", "person's mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "f.etternavn@example.no", "person's mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "Fornavn.Mellomnavn.Etternavn@example.no", "person's mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "marius.eksempel@example.com", "person's mailbox")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "fornavn_etternavn@example.no", "person's mailbox")]
    [InlineData("district_offices.csv", "do-alta", "email", "fornavn.etternavn@example.no", "person's mailbox")]
    [InlineData("organisations.csv", "org-amathea", "note", "Write to fornavn.etternavn@example.no first.", "person's mailbox")]

    // No natural persons: mobile numbers
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "912 34 567", "mobile number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "41 23 45 67", "mobile number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "+47 41234567", "mobile number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "0047 9 1 2 3 4 5 6 7", "mobile number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "912-34-567", "mobile number")]
    [InlineData("district_offices.csv", "do-alta", "phone", "91234567", "mobile number")]
    [InlineData("acute_help.csv", "ah-113", "number", "912 34 567", "mobile number")]
    [InlineData("contact_points.csv", "cp-alvdal", "offer_nb", "Ring 912 34 567.", "mobile number")]
    [InlineData("organisations.csv", "org-amathea", "relation_nb", "Ring +47 41 23 45 67", "mobile number")]

    // Phone, e-mail, web address
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "62 48 9", "phone number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "12", "phone number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "+46 8 123 45 67", "phone number")]
    [InlineData("contact_points.csv", "cp-alvdal", "phone", "sentralbord", "phone number")]
    [InlineData("acute_help.csv", "ah-113", "number", "ring oss", "phone number")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "post at example.no", "e-mail address")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "post@example", "e-mail address")]
    [InlineData("contact_points.csv", "cp-alvdal", "email", "post@@example.no", "e-mail address")]
    [InlineData("contact_points.csv", "cp-alvdal", "website", "www.example.no", "web address")]
    [InlineData("contact_points.csv", "cp-alvdal", "website", "ftp://example.no", "web address")]
    [InlineData("contact_points.csv", "cp-alvdal", "website", "https://bruker:ord@example.no", "web address")]
    [InlineData("contact_points.csv", "cp-alvdal", "website", "javascript:alert(1)", "web address")]
    [InlineData("acute_help.csv", "ah-kirkens-sos", "chat_url", "https://www.selvhjelp.no/chat", "this site itself")]

    // Organisation number
    [InlineData("organisations.csv", "org-norsk-selvhjelpsforum", "org_number", "980495362", "organisation number")]
    [InlineData("organisations.csv", "org-norsk-selvhjelpsforum", "org_number", "98049536", "organisation number")]
    [InlineData("organisations.csv", "org-norsk-selvhjelpsforum", "org_number", "980 495 361", "organisation number")]
    [InlineData("organisations.csv", "org-norsk-selvhjelpsforum", "org_number", "000000000", "organisation number")]

    // Source and year
    [InlineData("contact_points.csv", "cp-alvdal", "source", "", "at least one document")]
    [InlineData("contact_points.csv", "cp-alvdal", "source", "Årsrapport; ; Notat", "empty document")]
    [InlineData("contact_points.csv", "cp-alvdal", "as_of_year", "", "empty")]
    [InlineData("contact_points.csv", "cp-alvdal", "as_of_year", "1899", "1900")]
    [InlineData("contact_points.csv", "cp-alvdal", "as_of_year", "2199", "not a year from 1900")]
    [InlineData("postal_codes.csv", "0001", "source", "", "at least one document")]
    [InlineData("acute_help.csv", "ah-113", "as_of_year", "nylig", "whole number")]

    // Forms of identifiers, dates, places, texts
    [InlineData("contact_points.csv", "cp-alvdal", "contact_point_id", "alvdal", "not a key")]
    [InlineData("contact_points.csv", "cp-alvdal", "contact_point_id", "cp-Ålvdal", "not a key")]
    [InlineData("postal_codes.csv", "0001", "postal_code", "1", "4 digits")]
    [InlineData("counties.csv", "18", "sami_language", "", "go together")]
    [InlineData("counties.csv", "18", "sami_language", "smi", "smj")]
    [InlineData("counties.csv", "30", "valid_to", "2019-12-31", "before the start")]
    [InlineData("counties.csv", "30", "valid_to", "31.12.2023", "not a day")]
    [InlineData("counties.csv", "30", "valid_to", "9999-12-31", "not a day")]
    [InlineData("link_centres.csv", "link-bergen", "opened", "2018", "founded 2019-09")]
    [InlineData("link_centres.csv", "link-bergen", "closed", "2024", "not closed", "status")]
    [InlineData("link_centres.csv", "link-bergen", "founded", "høsten 2019", "not a date")]
    [InlineData("link_centres.csv", "link-bergen", "founded", "2019-02-30", "not a date")]
    [InlineData("municipalities.csv", "0301", "centre_lat", "10.7461", "not in Norway")]
    [InlineData("municipalities.csv", "0301", "lon", "", "point inside", "lat")]
    [InlineData("municipalities.csv", "2100", "lat", "78.2", "point inside")]
    [InlineData("municipalities.csv", "0301", "centre_lat", "59,9127", "not a number")]
    [InlineData("contact_points.csv", "cp-alvdal", "name", "", "empty")]
    [InlineData("contact_points.csv", "cp-alvdal", "host_ids", "org-alvdal-frivilligsentral|", "empty part")]
    [InlineData("contact_points.csv", "cp-alvdal", "municipalities_served", "3428|3428", "twice")]
    [InlineData("contact_points.csv", "cp-alvdal", "name", "Alvdal\tFrivilligsentral", "control character")]

    // Networks, agreements, texts
    [InlineData("networks.csv", "nw-drammen", "network_id", "drammen", "not a key")]
    [InlineData("networks.csv", "nw-drammen", "running_party_basis", "", "stated or derived")]
    [InlineData("networks.csv", "nw-norddalen", "running_party_basis", "stated", "nobody is named", "running_party_id")]
    [InlineData("networks.csv", "nw-drammen", "description_nb", "Ring 912 34 567.", "mobile number")]
    [InlineData("agreements.csv", "ag-kinn", "party_ids", "org-selvhjelp-norge", "two parties or more")]
    [InlineData("agreements.csv", "ag-kinn", "since", "i fjor", "not a date")]
    [InlineData("pages.csv", "page-starte", "page_id", "page-finnes-ikke", "is missing")]
    [InlineData("pages.csv", "page-starte", "page_id", "../../starte", "out of the folder")]
    [InlineData("pages.csv", "page-starte", "slug", "Starte en gruppe", "not an address")]
    [InlineData("pages.csv", "page-starte", "slug", "nettverk", "uses for something else")]
    [InlineData("pages.csv", "page-starte", "slug", "tilgjengelighet", "uses for something else")]
    [InlineData("pages.csv", "page-starte", "summary_nb", "Skriv til fornavn.etternavn@example.no.", "person's mailbox")]
    public void A_row_that_breaks_a_rule_is_refused(string file, string key, string column, string value, string reason, string? otherColumn = null)
    {
        using var files = new SeedFiles();
        var before = File.ReadAllLines(files.PathOf(file));
        var reportedAt = otherColumn ?? column;
        files.Set(file, key, column, value);
        var line = Array.FindIndex(before, text => text.StartsWith(key + ",", StringComparison.Ordinal)) + 1;

        var result = files.Read();

        result.Facts.ShouldBeNull();
        result.Errors.ShouldContain(
            error => error.File == file && error.Line == line && error.Column == reportedAt && error.Reason.Contains(reason),
            result.DescribeErrors());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "has HTML ('<script>')")]
    [InlineData("Før <b>etter</b>", "has HTML")]
    [InlineData("<!-- skjult -->", "has HTML")]
    [InlineData("# Overskrift", "first level")]
    [InlineData("Overskrift\n====", "first level")]
    [InlineData("[her](http://example.no)", "links to 'http://example.no'")]
    [InlineData("[her](javascript:alert(1))", "links to 'javascript:alert(1)'")]
    [InlineData("[her](//example.no/)", "links to '//example.no/'")]
    [InlineData("[her](/\\\\example.no/)", "links to '/\\example.no/'")]
    [InlineData("[her](/&#47;example.no/)", "links to '//example.no/'")]
    [InlineData("[her](https://[)", "links to 'https://['")]
    [InlineData("<b\nonclick=\"go()\">Trykk</b>", "has HTML ('<b")]
    [InlineData("<div class=\"farlig\"", "has HTML ('<div class=")]
    [InlineData("<?php go() ?>", "has HTML ('<?php go() ?>')")]
    [InlineData("Før <![CDATA[skjult]]> etter", "has HTML ('<![CDATA[skjult]]>')")]
    [InlineData("<!DOCTYPE html>", "has HTML ('<!DOCTYPE html>')")]
    [InlineData("<https://example.no/>", "has a bare link ('<https://example.no/>')")]
    [InlineData("<post@example.no>", "has a bare link ('<post@example.no>')")]
    [InlineData("Se [kilden][a].\n\n[a]: https://example.no/", "has the address of '[a]' apart from it")]
    [InlineData("Se [a].\n\n> - [a]: javascript:alert(1)", "has the address of '[a]' apart from it")]
    [InlineData("Se [a].\n\n[a]: javascript:alert(1)", "links to 'javascript:alert(1)'")]
    [InlineData("[Merk]: dette", "has the address of '[Merk]' apart from it")]
    [InlineData("Til&nbsp;deg &lt;b&gt;", "has the code of a character ('&nbsp;')")]
    [InlineData("![Kart](https://example.no/kart.png)", "has a picture ('https://example.no/kart.png')")]
    [InlineData("År | Antall\n--- | ---\n2020 | 16", "has a table ('År | Antall')")]
    [InlineData("    Fire mellomrom", "has program code ('Fire mellomrom')")]
    [InlineData("```\nkode\n```", "has program code ('```')")]
    [InlineData("Skriv `kode` her", "has program code ('`kode`')")]
    [InlineData("> # Overskrift i et sitat", "first level")]
    [InlineData("Ring 912 34 567.", "mobile number")]
    [InlineData("Skriv til fornavn.etternavn@example.no.", "person's mailbox")]
    public void A_text_that_is_not_plain_Markdown_or_names_a_person_is_refused(string body, string reason)
    {
        using var files = new SeedFiles();
        File.AppendAllText(files.PathOf("pages/page-starte.md"), "\n\n" + body + "\n");

        var result = files.Read();

        result.Facts.ShouldBeNull();
        result.Errors.ShouldContain(error => error.File == "pages.csv" && error.Reason.Contains(reason), result.DescribeErrors());
    }

    [Fact]
    public void A_text_may_have_headings_links_and_comparisons()
    {
        using var files = new SeedFiles();
        File.AppendAllText(files.PathOf("pages/page-starte.md"), "\n\n## Mer\n\n4 < 8 & 8 > 4, se [samarbeid](/samarbeid/), [forsiden](/) og [kilden](https://example.no/a).\n\n> Et *sitat*.\n\n- **En**\n- To [tall]\n\n1. Først\n");

        files.Read().DescribeErrors().ShouldBe("");
    }

    [Theory]
    [InlineData("2020,employees,16,", "2020,employees,-1,", "not a figure that can be")]
    [InlineData("2020,employees,16,", "2020,employees,16.5,", "not a whole number")]
    [InlineData("2020,employees,16,", "2020,employees,mange,", "not a number")]
    [InlineData("2020,employees,16,", "2021,employees,16,", "not a year from 1900 to that of the source")]
    [InlineData("2020,employees,16,", "2020,students,16,", "more than once")]
    [InlineData(",5.48,score_of_6,", ",6.5,score_of_6,", "more than 6")]
    [InlineData(",5.48,score_of_6,", ",5.48,percent,", "not a code of figure_unit")]
    public void A_figure_that_cannot_be_is_refused(string old, string replacement, string reason)
    {
        using var files = new SeedFiles();
        files.Replace("key_figures.csv", old, replacement);

        var result = files.Read();

        result.Facts.ShouldBeNull();
        result.Errors.ShouldContain(error => error.File == "key_figures.csv" && error.Reason.Contains(reason), result.DescribeErrors());
    }

    [Theory]
    [InlineData("email", "post@example.no")]
    [InlineData("email", "frivilligsentral.alvdal@example.no")]
    [InlineData("email", "alvdal.nord@alvdal.example.no")]
    [InlineData("phone", "116 123")]
    [InlineData("phone", "02800")]
    [InlineData("phone", "+47 62 48 90 00")]
    [InlineData("phone", "800 12 345")]
    [InlineData("website", "https://selvhjelp.no")]
    [InlineData("offer_nb", "Vi holder til på 9008 Tromsø og 9009 Tromsø, 2014-10-14.")]
    [InlineData("municipality_number", "")]
    [InlineData("started", "2012-05")]
    public void What_only_looks_like_a_breach_is_taken_in(string column, string value)
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", column, value);

        var result = files.Read();

        result.DescribeErrors().ShouldBe("");
        result.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void A_mobile_number_is_taken_in_when_its_document_is_named()
    {
        using var files = new SeedFiles();
        files.AddColumn("contact_points.csv", "phone_source")
            .Set("contact_points.csv", "cp-alvdal", "phone", "912 34 567")
            .Set("contact_points.csv", "cp-alvdal", "phone_source", "https://example.no/kontakt");

        var point = files.Read().GetFacts().ContactPoints.Single(row => row.Key == "cp-alvdal");

        (point.Phone, point.PhoneSource).ShouldBe(("912 34 567", "https://example.no/kontakt"));
    }

    [Fact]
    public void A_document_without_its_phone_number_is_refused()
    {
        using var files = new SeedFiles();
        files.AddColumn("contact_points.csv", "phone_source").Set("contact_points.csv", "cp-alvdal", "phone_source", "https://example.no/kontakt");

        files.Read().Errors.ShouldHaveSingleItem().Column.ShouldBe("phone_source");
    }

    // The names are of no one: a given name with a word that is no family name.
    [Theory]
    [InlineData("address", "hos Kari Eksempel")]
    [InlineData("offer_nb", "Ring Per Eksempel på dagtid.")]
    [InlineData("note", "Ask Anne-Grete Eksempel.")]
    [InlineData("offer_nb", "Kontaktperson: Xyl Eksempel")]
    [InlineData("source", "Samtale med Kari Eksempel")]
    [InlineData("email", "kari@example.no")]
    public void Text_that_looks_like_a_name_is_taken_in_with_a_question(string column, string value)
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", column, value);

        var result = files.Read();

        result.Facts.ShouldNotBeNull(result.DescribeErrors());
        var question = result.Questions.ShouldHaveSingleItem();
        (question.File, question.Column).ShouldBe(("contact_points.csv", column));
    }

    [Theory]
    [InlineData("address", "Johan Svendsens gate 4")]
    [InlineData("name", "Jan Mayen")]
    [InlineData("name", "Frivilligsentralen i Alvdal")]
    public void A_street_or_place_raises_no_question(string column, string value)
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", column, value);

        files.Read().Questions.ShouldBeEmpty();
    }

    [Fact]
    public void The_shipped_facts_raise_no_question()
    {
        using var files = new SeedFiles();

        files.Read().Questions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_name_has_at_most_200_characters(int length, bool taken)
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", "name", new string('x', length));

        (files.Read().Facts is not null).ShouldBe(taken);
    }
}

using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>The tables of the Human Services Data Specification 3.0.</summary>
public sealed class HsdsTests
{
    // The specification's tables: every column that we have must be one of theirs, and every one that they require must be there.
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Specification = new()
    {
        ["organizations"] = (["id", "name", "description"], ["alternate_name", "email", "website", "year_incorporated", "legal_status", "logo", "uri", "parent_organization_id"]),
        ["organization_identifiers"] = (["id", "organization_id", "identifier_type", "identifier"], ["identifier_scheme"]),
        ["services"] = (["id", "organization_id", "name", "status"],
            ["program_id", "alternate_name", "description", "url", "email", "interpretation_services", "application_process", "fees_description", "accreditations",
             "eligibility_description", "minimum_age", "maximum_age", "assured_date", "assurer_email", "alert"]),
        ["service_areas"] = (["id"], ["service_id", "name", "description", "extent", "extent_type", "uri"]),
        ["locations"] = (["id", "location_type"], ["url", "organization_id", "name", "alternate_name", "description", "transportation", "latitude", "longitude", "external_identifier", "external_identifier_type"]),
        ["service_at_location"] = (["id", "service_id", "location_id"], ["description"]),
        ["addresses"] = (["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"], ["location_id", "attention", "address_2", "region"]),
        ["contacts"] = (["id"], ["organization_id", "service_id", "service_at_location_id", "location_id", "name", "title", "department", "email"]),
        ["phones"] = (["id", "number"], ["location_id", "service_id", "organization_id", "contact_id", "service_at_location_id", "extension", "type", "description"]),
        ["taxonomies"] = (["id", "name", "description"], ["uri"]),
        ["taxonomy_terms"] = (["id", "name", "description"], ["code", "parent_id", "taxonomy", "language", "taxonomy_id", "term_uri"]),
        ["attributes"] = (["id", "link_id", "taxonomy_term_id", "link_type", "link_entity"], ["value"]),
    };

    [Fact]
    public void Tables_and_columns_are_those_of_the_specification()
    {
        var files = Exported.OfAll();
        files.Paths.Where(p => p.StartsWith("/data/hsds/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal))
            .Select(p => Path.GetFileNameWithoutExtension(p)).ShouldBe(Specification.Keys, ignoreOrder: true);
        foreach (var (table, (required, optional)) in Specification)
        {
            var header = files.Rows($"/data/hsds/{table}.csv")[0];
            header.ShouldBeSubsetOf([.. required, .. optional], table);
            required.ShouldBeSubsetOf(header, table);
        }
    }

    [Fact]
    public void Ids_are_UUIDs_of_version_5_and_do_not_depend_on_the_address_of_the_site()
    {
        foreach (var table in Specification.Keys)
        {
            foreach (var row in Exported.OfAll().Rows($"/data/hsds/{table}.csv").Skip(1))
            {
                Guid.TryParseExact(row[0], "D", out var id).ShouldBeTrue(row[0]);
                id.Version.ShouldBe(5);
            }
        }
    }

    [Fact]
    public void Every_place_to_turn_to_has_somebody_who_answers_and_it_is_a_body_of_the_facts()
    {
        var files = Exported.OfAll();
        var contacts = files.Rows("/data/hsds/contacts.csv");
        contacts.Count.ShouldBe(files.Rows("/data/hsds/services.csv").Count);
        string[] bodies = [.. SyntheticFacts.All().DistrictOffices.Select(o => o.Name), .. SyntheticFacts.All().ContactPoints.Select(p => p.Name)];
        contacts.Skip(1).Select(row => row[Array.IndexOf(contacts[0], "name")]).ShouldBeSubsetOf(bodies);
        contacts[0].ShouldNotContain("title");
    }

    [Fact]
    public void An_address_is_given_where_street_and_postal_code_are_known()
    {
        var rows = Exported.OfAll().Rows("/data/hsds/addresses.csv");
        rows.Count.ShouldBe(2);
        rows[1][2..].ShouldBe(["Oppdiktet vei 1", "Prøvevik", "Oppdiktet fylke", "9901", "NO", "physical"]);
    }

    [Theory]
    [InlineData("active", "active")]
    [InlineData("unknown", "active")]
    [InlineData("paused", "temporarily closed")]
    [InlineData("closed", "defunct")]
    public void The_state_is_said_in_the_words_of_the_specification(string ours, string theirs)
    {
        var point = SyntheticFacts.ContactPoint() with { Status = new Status(new Code(ours, "Oppdiktet", null), null, null) };
        var rows = Exported.Of(SyntheticFacts.Of(SyntheticFacts.Lists() with { ContactPoints = [point, SyntheticFacts.ClosedContactPoint()] })).Rows("/data/hsds/services.csv");
        rows[1][Array.IndexOf(rows[0], "status")].ShouldBe(theirs);
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("closed")]
    public void What_is_closed_has_the_head_office_to_answer_and_tells_nobody_to_come(string state)
    {
        var service = ServiceOf(SyntheticFacts.ContactPoint() with { Status = new Status(new Code(state, "Oppdiktet", null), null, null) });
        service["contact"].ShouldBe(SyntheticFacts.HeadOffice().Name);
        service["phone"].ShouldBeEmpty();
        foreach (var column in new[] { "email", "application_process", "fees_description" }) service[column].ShouldBeEmpty(column);
        service["url"].ShouldBe("https://example.org/kontaktpunkt/oppdiktet-kontaktpunkt/");
    }

    [Fact]
    public void What_is_open_answers_for_itself_and_is_free()
    {
        var service = ServiceOf(SyntheticFacts.ContactPoint());
        service["contact"].ShouldBe(SyntheticFacts.OpenPoint.Name);
        service["phone"].ShouldBe("77 00 00 00");
        service["email"].ShouldBe("kontakt@example.no");
        service["fees_description"].ShouldBe("Gratis.");
        service["application_process"].ShouldNotBeEmpty();
        service["url"].ShouldBe("https://kontakt.example.no/");
    }

    [Fact]
    public void A_closed_organisation_has_no_address_to_write_to()
    {
        var organisation = SyntheticFacts.Organisation() with
        {
            Website = "https://stedet.example.no",
            Contact = new Contact(false, null, "stedet@example.no", new ContactOwner(nameof(PartnerOrganisation), SyntheticFacts.HostOrganisation.Slug, SyntheticFacts.HostOrganisation.Name)),
        };
        (string?, string?) Ways(PartnerOrganisation first)
        {
            var lists = SyntheticFacts.Lists();
            var row = First(Exported.Of(SyntheticFacts.Of(lists with { Organisations = [first, .. lists.Organisations.Skip(1)] })), "organizations");
            return (row["email"], row["website"]);
        }

        Ways(organisation).ShouldBe(("stedet@example.no", "https://stedet.example.no/"));
        Ways(organisation with { Status = new Status(new Code("closed", "Nedlagt", null), null, null) }).ShouldBe(("", ""));
    }

    // The row of the first service, with who answers for it.
    private static Dictionary<string, string> ServiceOf(ContactPoint point)
    {
        var files = Exported.Of(SyntheticFacts.Of(SyntheticFacts.Lists() with { ContactPoints = [point, SyntheticFacts.ClosedContactPoint()] }));
        var service = First(files, "services");
        var contact = First(files, "contacts");
        service["contact"] = contact["name"];
        service["phone"] = All(files, "phones").SingleOrDefault(phone => phone["contact_id"] == contact["id"])?["number"] ?? "";
        return service;
    }

    private static Dictionary<string, string> First(Exported files, string table) => All(files, table).First();

    private static IEnumerable<Dictionary<string, string>> All(Exported files, string table)
    {
        var rows = files.Rows($"/data/hsds/{table}.csv");
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }
}

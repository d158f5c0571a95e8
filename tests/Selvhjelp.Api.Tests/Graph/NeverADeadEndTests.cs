using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Whatever a visitor asks, the answer ends with a phone number or an e-mail address.</summary>
public sealed class NeverADeadEndTests
{
    [Fact]
    public void Every_municipality_in_force_and_both_areas_are_found_by_name_and_lead_to_a_contact()
    {
        var inForce = SeedGraph.Current.Municipalities.Items.Where(municipality => municipality.InForce).ToArray();
        inForce.Length.ShouldBe(357 + 2);
        foreach (var municipality in inForce)
        {
            var answer = Ask(municipality.Name);
            (answer.Municipality == municipality || answer.Candidates.Contains(municipality)).ShouldBeTrue(municipality.Name);
            Ask(municipality.DisambiguatedName).Municipality.ShouldBe(DoubtfulName(municipality) ? null : municipality, municipality.DisambiguatedName);
            Ask($"{municipality.Name} i {municipality.County?.Name ?? municipality.Name}");
            foreach (var name in municipality.Names) Ask(name.Name).Match.ShouldBe(PlaceMatch.Exact, name.Name);
            ShouldReachSomebody(municipality.Contact);
        }

        // A name without the county in brackets that is also a former municipality or a place elsewhere.
        bool DoubtfulName(Municipality municipality) => Ask(municipality.Name).Match == PlaceMatch.Candidates && municipality.DisambiguatedName == municipality.Name;
    }

    [Fact]
    public void Every_number_is_found_in_force_or_not()
    {
        foreach (var municipality in SeedGraph.Current.Municipalities.Items) Ask(municipality.Number).Match.ShouldNotBe(PlaceMatch.None, municipality.Number);
        foreach (var change in SeedGraph.Current.MunicipalityChanges.Items) Ask(change.FormerNumber).Match.ShouldNotBe(PlaceMatch.None, change.FormerNumber);
    }

    [Fact]
    public void Every_postal_code_and_postal_place_leads_to_its_municipality()
    {
        SeedGraph.Current.PostalCodes.Items.Count.ShouldBe(5122);
        foreach (var postalCode in SeedGraph.Current.PostalCodes.Items)
        {
            var answer = Ask(postalCode.Code);
            answer.Match.ShouldBe(PlaceMatch.PostalCode);
            answer.Municipality.ShouldBe(postalCode.Municipality);
            Ask($"{postalCode.Code} {postalCode.Place}").Municipality.ShouldBe(postalCode.Municipality, $"{postalCode.Code} {postalCode.Place}");
            Ask(postalCode.Place).Match.ShouldNotBe(PlaceMatch.None, postalCode.Place);
        }
    }

    [Fact]
    public void Every_name_of_2013_leads_to_what_it_is_now()
    {
        SeedGraph.Current.FormerMunicipalities.Count.ShouldBe(428);
        foreach (var former in SeedGraph.Current.FormerMunicipalities)
        {
            foreach (var name in former.Names.Append(former.FullName))
            {
                var answer = Ask(name);
                var meant = answer.Municipality is { } municipality ? [municipality] : answer.Candidates;
                meant.Intersect(former.InForce).ShouldNotBeEmpty(name);
            }
        }
    }

    [Fact]
    public void Every_county_is_found_and_leads_to_a_contact()
    {
        foreach (var county in SeedGraph.Current.Counties.Items) Ask(county.Name).Match.ShouldBeOneOf(PlaceMatch.County, PlaceMatch.Exact);
    }

    [Fact]
    public void Every_entry_can_be_reached_through_somebody()
    {
        var entries = SeedGraph.Current.AllNodes().OfType<IDirectoryEntry>().ToArray();
        entries.Length.ShouldBe(8 + 8 + 8 + 122 + 14 + 12);
        foreach (var entry in entries)
        {
            ShouldReachSomebody(entry.Contact);
            if (entry is Network or Agreement) continue;
            entry.Contact.IsFallback.ShouldBe(entry.Contact.Entry != entry);
        }
    }

    private static FinderAnswer Ask(string place)
    {
        var answer = SeedGraph.Current.Finder.Find(place);
        ShouldReachSomebody(answer.Contact);
        answer.Explanation.ShouldNotBeNullOrWhiteSpace();
        answer.OfficeStatement.ShouldNotBeNullOrWhiteSpace();
        (answer.Municipality is not null && answer.Match == PlaceMatch.Candidates).ShouldBeFalse();
        return answer;
    }

    private static void ShouldReachSomebody(Contact contact) => (contact.Phone ?? contact.Email).ShouldNotBeNullOrWhiteSpace();
}

using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Finding;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>How places are understood. Expected values were reasoned from the seed's CSV files.</summary>
public sealed class FinderTests
{
    [Theory]
    [InlineData("Tromsø", "5501")]
    [InlineData("TROMSØ", "5501")]
    [InlineData(" tromsø ", "5501")]
    [InlineData("Tromso", "5501")]
    [InlineData("Tromsö", "5501")]
    [InlineData("Tromsoe", "5501")]
    [InlineData("Tromsø kommune", "5501")]
    [InlineData("Baerum", "3201")]
    [InlineData("Bärum", "3201")]
    [InlineData("Aalesund", "1508")]
    [InlineData("Ålesund", "1508")]
    [InlineData("Haram", "1580")]
    [InlineData("Nord Odal", "3414")]
    [InlineData("NordOdal", "3414")]
    [InlineData("Aurskog Høland", "3226")]
    [InlineData("Nore & Uvdal", "3338")]
    [InlineData("Kárášjohka", "5610")]
    [InlineData("Karasjohka", "5610")]
    [InlineData("Porsáŋgu", "5622")]
    [InlineData("Porsanki", "5622")]
    [InlineData("Kárášjohka - Karasjok", "5610")]
    [InlineData("Herøy i Nordland", "1818")]
    [InlineData("Herøy (Nordland)", "1818")]
    [InlineData("Herøy, Nordland", "1818")]
    [InlineData("heroy nordland", "1818")]
    [InlineData("Herøy i Møre og Romsdal", "1515")]
    [InlineData("Våler i Hedmark", "3419")]
    [InlineData("Våler (Viken)", "3114")]
    [InlineData("Våler i Østfold", "3114")]
    [InlineData("Austre Toten", "3442")]
    [InlineData("Søre Land", "3447")]
    [InlineData("Indre Austfold", "3118")]
    [InlineData("Hemnes kommune", "1832")]
    [InlineData("Oslo", "0301")]
    [InlineData("Molde", "1506")]
    [InlineData("Svalbard", "2100")]
    [InlineData("Jan Mayen", "2211")]
    [InlineData("5622", "5622")]
    [InlineData("5501 Tromsø", "5501")]
    public void A_municipality_in_force_is_found_in_every_form_of_its_name(string place, string number)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.Exact);
        answer.Municipality.ShouldNotBeNull().Number.ShouldBe(number);
        answer.Candidates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Askim", "3118", "Askim er i dag en del av Indre Østfold.")]
    [InlineData("Finnøy", "1103", "Finnøy er i dag en del av Stavanger.")]
    [InlineData("Lenvik", "5530", "Lenvik er i dag en del av Senja.")]
    [InlineData("askim kommune", "3118", "Askim er i dag en del av Indre Østfold.")]
    [InlineData("Os i Hordaland", "4624", "Os er i dag en del av Bjørnafjorden.")]
    [InlineData("Bø i Telemark", "4020", "Bø er i dag en del av Midt-Telemark.")]
    [InlineData("Sande i Vestfold", "3903", "Sande er i dag en del av Holmestrand.")]
    [InlineData("1141", "1103", "1141 var kommunenummeret til Finnøy, som i dag er en del av Stavanger.")]
    [InlineData("5405", "5607", "5405 er et tidligere kommunenummer for Vadsø. Nummeret er nå 5607.")]
    public void A_dissolved_municipality_leads_to_what_it_is_part_of(string place, string number, string explanation)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.FormerName);
        answer.Municipality.ShouldNotBeNull().Number.ShouldBe(number);
        answer.Explanation.ShouldBe(explanation);
    }

    [Theory]
    [InlineData("Herøy", "1515 1818")]
    [InlineData("Våler", "3114 3419")]
    [InlineData("Os", "4624 3430")]           // in force in Innlandet; the one in Hordaland became Bjørnafjorden
    [InlineData("Nes", "3228 3322")]          // in force in Akershus; the one in Buskerud became Nesbyen
    [InlineData("Bø", "1867 4020")]           // in force in Nordland; the one in Telemark became Midt-Telemark
    [InlineData("Sande", "3903 1514")]        // in force in Møre og Romsdal; the one in Vestfold became Holmestrand
    [InlineData("Snillfjord", "5055 5056 5059")]
    [InlineData("Tysfjord", "1875 1806")]
    [InlineData("Divtasvuodna", "1875 1806")]
    [InlineData("Hemnes", "3226 1832")]       // the postal place 1970 Hemnes lies in Aurskog-Høland, not in Hemnes
    [InlineData("Halsa", "5055 1837")]        // the municipality became Heim; the postal place 8178 Halsa lies in Meløy
    [InlineData("Bryne", "1120 1121")]        // the postal place is shared by Klepp and Time
    [InlineData("Dale", "4646 4628")]         // centre of both Fjaler and Vaksdal
    [InlineData("Aas", "5033 3218")]          // as Ås may be typed, and as the centre of Tydal is spelled
    [InlineData("9008 Oslo", "0301 5501")]
    public void Several_meanings_are_candidates_and_never_a_guess(string place, string numbers)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.Candidates);
        answer.Candidates.Select(municipality => municipality.Number).ShouldBe(numbers.Split(' '));
        answer.Municipality.ShouldBeNull();
        answer.DistrictOffice.IsHeadOffice.ShouldBeTrue();
        answer.ContactPoints(5).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("9008", "5501")]
    [InlineData("9008 Tromsø", "5501")]
    [InlineData("N-9008", "5501")]
    [InlineData("2380 Brumunddal", "3411")]
    [InlineData("9170", "2100")]
    [InlineData("8099", "2211")]
    [InlineData("2100", "3415")]              // also the number of Svalbard: people type postal codes
    [InlineData("2211", "3401")]
    [InlineData("5501", "1106")]              // also the number of Tromsø
    [InlineData("9008 xyzzy", "5501")]
    public void Four_digits_are_a_postal_code_before_anything_else(string place, string number)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.PostalCode);
        answer.Municipality.ShouldNotBeNull().Number.ShouldBe(number);
    }

    [Theory]
    [InlineData("Brumunddal", "3411", "Brumunddal ligger i Ringsaker kommune.")]
    [InlineData("Longyearbyen", "2100", "Longyearbyen ligger på Svalbard.")]
    [InlineData("Mo i Rana", "1833", "Mo i Rana ligger i Rana kommune.")]
    [InlineData("Bryne i Time", "1121", "Bryne ligger i Time kommune.")]
    [InlineData("Ørnes", "1837", "Ørnes ligger i Meløy kommune.")]
    public void A_postal_place_or_a_centre_leads_to_its_municipality(string place, string number, string explanation)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.Place);
        answer.Municipality.ShouldNotBeNull().Number.ShouldBe(number);
        answer.Explanation.ShouldBe(explanation);
    }

    [Theory]
    [InlineData("Troms", "55", "Troms er et fylke.")]
    [InlineData("Romsa", "55", "Troms er et fylke.")]
    [InlineData("Troms fylke", "55", "Troms er et fylke.")]
    [InlineData("Oslo fylke", "03", "Oslo er et fylke.")]
    [InlineData("Østfold", "31", "Østfold er et fylke.")]
    [InlineData("Viken", "30", "Viken er i dag delt mellom Akershus, Buskerud og Østfold.")]
    [InlineData("Hedmark", "04", "Hedmark er i dag en del av Innlandet.")]
    [InlineData("Oppland", "05", "Oppland er i dag delt mellom Akershus og Innlandet. Det er også et sted i Flatanger.")] // Jevnaker and Lunner are in Akershus
    [InlineData("Austagder", "09", "Aust-Agder er i dag en del av Agder.")]
    public void A_county_is_understood_in_force_or_not(string place, string number, string explanation)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.County);
        answer.County.ShouldNotBeNull().Number.ShouldBe(number);
        answer.Municipality.ShouldBeNull();
        answer.Explanation.ShouldStartWith(explanation);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("0000")]
    [InlineData("301")]
    [InlineData("90080")]
    [InlineData("9008x")]
    [InlineData("kommune")]
    [InlineData("xyzzy kommune")]
    [InlineData("Tromsøø")]
    [InlineData("i")]
    [InlineData("-")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    public void Nonsense_is_not_found_and_ends_at_the_head_office(string place)
    {
        var answer = Find(place);
        answer.Match.ShouldBe(PlaceMatch.None);
        answer.Place.ShouldBe(place);
        answer.DistrictOffice.Key.ShouldBe("ho-oslo");
        answer.Contact.Email.ShouldBe("post@norskselvhjelpsforum.no");
        answer.Contact.IsFallback.ShouldBeFalse();
        answer.Explanation.ShouldContain("Skriv navnet på kommunen");
    }

    [Theory]
    [InlineData("Herøy", "Herøy kan være Herøy (Møre og Romsdal) eller Herøy (Nordland). Velg kommunen du mener.")]
    [InlineData("os", "Os kan være Bjørnafjorden eller Os (Innlandet). Velg kommunen du mener.")]
    [InlineData("Snillfjord", "Snillfjord er i dag delt mellom Heim, Hitra og Orkland. Velg kommunen du bor i.")]
    [InlineData("Bryne", "Bryne kan være Klepp eller Time. Velg kommunen du mener.")]
    [InlineData("9008 Oslo", "9008 er ikke postnummeret til Oslo. Velg kommunen du mener.")]
    [InlineData("xyzzy", "Vi fant ikke «xyzzy». Skriv navnet på kommunen eller stedet, eller et postnummer med fire sifre.")]
    [InlineData("Kárášjohka", "Kárášjohka er det samiske navnet på Karasjok.")]
    [InlineData("Porsanki", "Porsanki er det kvenske navnet på Porsanger.")]
    [InlineData("Oslo", "Oslo er en kommune.")]
    [InlineData("herøy i nordland", "Herøy er en kommune i Nordland.")]
    [InlineData("Svalbard", "Svalbard er et område uten kommune.")]
    public void The_explanation_says_in_plain_words_how_the_place_was_understood(string place, string explanation) =>
        Find(place).Explanation.ShouldBe(explanation);

    [Theory]
    [InlineData("2019-06-01")]
    [InlineData("2020-01-01")]
    [InlineData("2023-12-31")]
    [InlineData("2050-01-01")]
    public void A_graph_of_any_day_answers_with_a_way_to_make_contact(string date)
    {
        var graph = DirectoryGraph.Build(SeedGraph.Facts with { Date = DateOnly.Parse(date, null) });
        foreach (var place in new[] { "Tromsø", "9008", "Askim", "Viken", "Herøy", "Ålesund", "Haram", "5401", "xyzzy", "Brumunddal" })
        {
            var answer = graph.Finder.Find(place);
            (answer.Contact.Email ?? answer.Contact.Phone).ShouldNotBeNull();
            (answer.Match == PlaceMatch.Candidates).ShouldBe(answer.Candidates.Count > 1, place);
        }
    }

    [Fact]
    public void A_contact_point_without_phone_and_email_leaves_the_contact_to_the_office()
    {
        var answer = Find("Alvdal");
        answer.ContactPoints(1)[0].ContactPoint.Key.ShouldBe("cp-alvdal");
        answer.Contact.Entry.ShouldBe(SeedGraph.Current.HeadOffice);
        answer.Contact.Email.ShouldBe("post@norskselvhjelpsforum.no");
        answer.Contact.IsFallback.ShouldBeTrue();
    }

    [Fact]
    public void A_very_long_text_is_not_found_and_not_repeated_whole()
    {
        var answer = Find(new string('å', 100_000));
        answer.Match.ShouldBe(PlaceMatch.None);
        answer.Explanation.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public void Postal_code_9008_is_answered_with_the_office_in_Alta_and_the_contact_point_in_Tromso_first()
    {
        var answer = Find("9008");
        answer.Explanation.ShouldBe("9008 er et postnummer i Tromsø kommune.");
        answer.DistrictOffice.Key.ShouldBe("do-alta");
        answer.OfficeStatement.ShouldBe("Slik vi leser kildene, hjalp kontoret her i 2013. Ikke bekreftet siden.");
        answer.LinkCentres.Select(centre => centre.Key).ShouldBe(["link-tromso"]);

        var first = answer.ContactPoints(5)[0];
        first.ContactPoint.Key.ShouldBe("cp-tromso-lms");
        answer.Contact.Entry.ShouldBe(first.ContactPoint);
        answer.Contact.Phone.ShouldBe("77 75 79 30");
        answer.Contact.IsFallback.ShouldBeFalse();
        first.Nearness.ShouldBe(Nearness.Here);
        first.DistanceKm.ShouldBe(0);
    }

    [Fact]
    public void What_a_source_states_is_told_apart_from_what_we_derived()
    {
        var facts = SeedGraph.Facts;
        var in2022 = DirectoryGraph.Build(facts with { Date = new DateOnly(2022, 6, 1) });
        in2022.Finder.Find("Skien").OfficeStatement.ShouldBe("Kontoret hjalp her i 2020. Ikke bekreftet siden.");
        Find("Skien").OfficeStatement.ShouldBe("Slik vi leser kildene, hjalp kontoret her i 2020. Ikke bekreftet siden.");
    }

    [Fact]
    public void Where_no_source_tells_the_head_office_helps_and_says_so()
    {
        // The seed's coverage of Asker, Jevnaker and Lunner until 2023 is "unknown".
        var answer = DirectoryGraph.Build(SeedGraph.Facts with { Date = new DateOnly(2022, 6, 1) }).Finder.Find("Asker");
        answer.Municipality.ShouldNotBeNull().Number.ShouldBe("3025");
        answer.Municipality.Coverage.ShouldBeNull();
        answer.Municipality.Coverages.ShouldHaveSingleItem().Statement.ShouldBe("Vi vet ikke hvilket kontor som hjelper her.");
        answer.DistrictOffice.IsHeadOffice.ShouldBeTrue();
        answer.OfficeStatement.ShouldBe("Vi vet ikke hvilket distriktskontor som hjelper her. Hovedkontoret hjelper deg videre.");
    }

    [Fact]
    public void The_answer_follows_the_date_of_the_graph()
    {
        var in2022 = DirectoryGraph.Build(SeedGraph.Facts with { Date = new DateOnly(2022, 6, 1) });
        in2022.Finder.Find("Haram").Match.ShouldBe(PlaceMatch.FormerName);
        in2022.Finder.Find("Haram").Municipality.ShouldNotBeNull().Number.ShouldBe("1507");
        in2022.Finder.Find("Viken").County.ShouldNotBeNull().InForce.ShouldBeTrue();
        in2022.Finder.Find("Tromsø").Municipality.ShouldNotBeNull().Number.ShouldBe("5401");
    }

    [Fact]
    public void Svalbard_has_no_district_office_and_is_helped_by_the_head_office()
    {
        var answer = Find("Longyearbyen");
        answer.DistrictOffice.IsHeadOffice.ShouldBeTrue();
        answer.OfficeStatement.ShouldBe("Ikke noe distriktskontor dekker Svalbard. Hovedkontoret hjelper deg.");
        answer.Municipality.ShouldNotBeNull().County.ShouldBeNull();
    }

    [Fact]
    public void A_county_is_answered_with_its_office_when_it_has_only_one()
    {
        Find("Finnmark").DistrictOffice.Key.ShouldBe("do-alta");
        Find("Viken").DistrictOffice.IsHeadOffice.ShouldBeTrue();
    }

    private static FinderAnswer Find(string place) => SeedGraph.Current.Finder.Find(place);
}

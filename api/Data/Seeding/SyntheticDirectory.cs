using System.Globalization;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Seeding;

/// <summary>
/// A directory of any size for measuring: the shipped places and offices, and made-up contact points with their hosts. The same seed makes the same
/// facts. Every made-up name says so; web and e-mail addresses are under <c>example.no</c> and <c>example.org</c>, and no phone number can be reached.
/// </summary>
internal sealed class SyntheticDirectory
{
    /// <summary>What every made-up name ends with, so that nobody takes it for a fact.</summary>
    public const string Mark = "(syntetisk)";

    /// <summary>What the key of every made-up contact point begins with.</summary>
    public const string ContactPointPrefix = "cp-synthetic-";

    /// <summary>What the key of every made-up organisation begins with.</summary>
    public const string OrganisationPrefix = "org-synthetic-";

    private const int AsOfYear = 2025;

    // A service by internet or phone is for the whole country: there are not more of them where there are more places.
    private const int MostDigital = 20;

    // The oldest and newest confirmation: some are overdue, none is ever in the future.
    private static readonly DateOnly FirstVerified = new(2023, 1, 1);
    private static readonly DateOnly LastVerified = new(2026, 10, 31);

    private static readonly (string Kind, string Name)[] HostKinds =
    [
        ("volunteer_centre", "Frivilligsentralen"), ("healthy_life_centre", "Frisklivssentralen"), ("municipal_service", "Psykisk helsetjeneste"),
        ("municipal_learning_and_mastery_service", "Lærings- og mestringstjenesten"), ("voluntary_organisation", "Selvhjelpsforeningen"),
    ];

    private static readonly string[] PointNames = ["Møteplass for selvhjelp", "Selvhjelpsgrupper", "Kontaktpunkt for selvhjelp", "Start en gruppe"];

    private static readonly string[] Offers =
    [
        "Hjelper selvorganiserte grupper i gang i {0} og omegn. Det er gratis, og du trenger ikke henvisning.",
        "Låner ut rom til grupper i {0}, og svarer på hvordan du finner eller starter en.",
        "Har åpent møte om selvhjelp i {0} en gang i måneden. Etterpå kan de som vil, starte en gruppe.",
        "Igangsettere følger nye grupper i {0} de første fire møtene.",
    ];

    private readonly Random random;
    private readonly SyntheticPlaces places;
    private readonly IReadOnlyList<string> sources;
    private readonly List<OrganisationRow> organisations = [];
    private readonly List<ContactPointRow> contactPoints = [];
    private readonly Dictionary<string, List<string>> hosts = [];

    private SyntheticDirectory(DirectoryFacts shipped, int seed)
    {
        random = new Random(seed);
        places = new SyntheticPlaces(shipped, random);
        sources = [string.Create(CultureInfo.InvariantCulture, $"Synthetic data, random seed {seed}")];
    }

    /// <summary>The shipped facts with this many made-up contact points added.</summary>
    /// <param name="shipped">The facts to build on; their lists are not changed.</param>
    /// <param name="count">How many contact points to make up.</param>
    /// <param name="seed">The random seed.</param>
    public static DirectoryFacts Create(DirectoryFacts shipped, int count, int seed)
    {
        var synthetic = new SyntheticDirectory(shipped, seed);
        for (var number = 1; number <= count; number++) synthetic.AddContactPoint(number, count);
        Slugs.Assign(synthetic.organisations, shipped.Organisations.Select(row => row.Slug));
        Slugs.Assign(synthetic.contactPoints, shipped.ContactPoints.Select(row => row.Slug));
        return shipped with
        {
            Organisations = [.. shipped.Organisations, .. synthetic.organisations],
            ContactPoints = [.. shipped.ContactPoints, .. synthetic.contactPoints],
        };
    }

    private void AddContactPoint(int number, int count)
    {
        var place = places.Next();
        var isDigital = number <= Math.Min(MostDigital, count / 50);
        var hasSeat = !isDigital && !Chance(0.03);
        var key = string.Create(CultureInfo.InvariantCulture, $"{ContactPointPrefix}{number:000000}");
        contactPoints.Add(new ContactPointRow
        {
            Key = key,
            Slug = "",
            Name = isDigital ? $"Selvhjelpsgrupper på nett {number} {Mark}" : $"{Pick(PointNames)}, {place.Name} {number} {Mark}",
            Hosts = [.. Hosts(place).Select(host => new ContactPointHostRow { ContactPointKey = key, OrganisationKey = host })],
            MunicipalityNumber = hasSeat ? place.MunicipalityNumber : null,
            MunicipalitiesServed = isDigital ? [] : [.. Served(place, hasSeat).Select(served => new ContactPointMunicipalityRow { ContactPointKey = key, MunicipalityNumber = served })],
            DistrictOfficeKey = hasSeat && Chance(0.5) ? place.OfficeKey : null,
            Offer = string.Format(CultureInfo.InvariantCulture, Pick(Offers), isDigital ? "hele landet" : place.Name),
            EvidenceLevel = Chance(0.4) ? "A" : "B",
            Status = Status(),
            Started = Chance(0.5) ? Started() : null,
            Phone = Chance(0.5) ? UnreachablePhone() : null,
            Email = Chance(0.7) ? $"post@kontaktpunkt-{number}.example.no" : null,
            Website = Chance(0.6) ? $"https://example.org/kontaktpunkt/{number}" : null,
            Address = hasSeat && Chance(0.7) ? $"Eksempelveien {random.Next(1, 200)}, {place.Name}" : null,
            Note = "Made up for measuring.",
            Sources = sources,
            AsOfYear = AsOfYear,
            AsOfBasis = Chance(0.8) ? "stated" : "estimated",
            LastVerified = Chance(0.6) ? Day(FirstVerified, LastVerified) : null,
        });
    }

    private string AddOrganisation(SyntheticPlace place)
    {
        var number = organisations.Count + 1;
        var (kind, name) = Pick(HostKinds);
        var key = string.Create(CultureInfo.InvariantCulture, $"{OrganisationPrefix}{number:000000}");
        organisations.Add(new OrganisationRow
        {
            Key = key,
            Slug = "",
            Name = $"{name}, {place.Name} {number} {Mark}",
            Kind = kind,
            Level = "local",
            MunicipalityNumber = place.MunicipalityNumber,
            Roles = [new OrganisationRoleRow { OrganisationKey = key, Role = "HOST" }],
            Relation = $"Vert for kontaktpunkter i {place.Name}.",
            Website = $"https://example.no/vert/{number}",
            Note = "Made up for measuring.",
            Sources = sources,
            AsOfYear = AsOfYear,
            AsOfBasis = "stated",
        });
        return key;
    }

    // Most contact points have one host, a joint service has two; a host has four of them on average.
    private List<string> Hosts(SyntheticPlace place)
    {
        if (!hosts.TryGetValue(place.MunicipalityNumber, out var known)) hosts.Add(place.MunicipalityNumber, known = []);
        List<string> chosen = [];
        for (var wanted = random.NextDouble() switch { < 0.05 => 0, < 0.9 => 1, _ => 2 }; wanted > 0; wanted--)
        {
            if (known.Count == 0 || Chance(0.25)) known.Add(AddOrganisation(place));
            var host = known[random.Next(known.Count)];
            if (!chosen.Contains(host)) chosen.Add(host);
        }

        return chosen;
    }

    // Most serve the municipality of their seat; a joint service without seat serves several.
    private IEnumerable<string> Served(SyntheticPlace place, bool hasSeat)
    {
        var others = hasSeat ? (Chance(0.2) ? random.Next(1, 4) : 0) : random.Next(1, 4);
        return Enumerable.Range(0, others).Select(_ => places.NeighbourOf(place)).Prepend(place.MunicipalityNumber).Distinct().ToList();
    }

    private string? Status() => random.NextDouble() switch { < 0.87 => "active", < 0.92 => "paused", < 0.97 => "closed", _ => null };

    private PartialDate Started()
    {
        var year = random.Next(2004, AsOfYear);
        return Chance(0.5) ? PartialDate.OfYear(year) : PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year}-{random.Next(1, 13):00}"));
    }

    // No Norwegian number begins with 01 (those of five digits begin with 02 to 09, those of eight with 2 to 9), and none but 116xxx has six digits.
    private string UnreachablePhone() => string.Create(CultureInfo.InvariantCulture, $"01 {random.Next(100):00} {random.Next(100):00}");

    private DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(random.Next(last.DayNumber - first.DayNumber + 1));

    private bool Chance(double probability) => random.NextDouble() < probability;

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}

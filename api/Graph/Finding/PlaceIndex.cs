using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>
/// Every name of a place and what it may mean, made once for each graph: municipalities in force in all their languages, those dissolved
/// since 2013, postal places, centres and counties; each also with the county (or for a place the municipality) behind it, as in
/// "Herøy i Nordland" or "Våler (Hedmark)".
/// </summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, List<PlaceSense>> spelled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceSense>> folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceSense>> loose = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormerMunicipality> formersByNumber;
    private readonly Dictionary<string, County> countiesByNumber;

    /// <summary>The names of this graph.</summary>
    public PlaceIndex(DirectoryGraph graph, IReadOnlyList<FormerMunicipality> formers)
    {
        formersByNumber = formers.ToDictionary(former => former.Number);
        countiesByNumber = graph.Counties.Items.ToDictionary(county => county.Number);
        foreach (var municipality in graph.Municipalities.Items) Add(municipality);
        foreach (var former in formers) Add(former);
        AddPlaces(graph);
        foreach (var sameName in graph.Counties.Items.GroupBy(county => county.Name)) Add(sameName);
    }

    /// <summary>
    /// What a name may mean: the senses of the strictest form that has any, and of looser forms only those of a stronger kind. So Ørnes is
    /// not taken for Ornes, but "Aas" is both the place Aas and the municipality Ås.
    /// </summary>
    public IReadOnlyList<PlaceSense> Senses(string name)
    {
        var forms = PlaceForms.Of(name);
        var senses = new List<PlaceSense>();
        AddStronger(senses, spelled.GetValueOrDefault(forms.Spelled));
        AddStronger(senses, folded.GetValueOrDefault(forms.Folded));
        AddStronger(senses, loose.GetValueOrDefault(forms.Loose));
        return senses;
    }

    /// <summary>The municipality that had this number in 2013.</summary>
    public FormerMunicipality? FormerByNumber(string number) => formersByNumber.GetValueOrDefault(number);

    private void Add(Municipality municipality)
    {
        var current = Succession.InForce(municipality);
        if (current.FirstOrDefault(later => later.Name == municipality.Name) is { } living)
        {
            var sense = new PlaceSense(SenseKind.Municipality, municipality.Name, [living]);
            if (municipality.InForce) Add(municipality.Name, sense);
            Add(municipality.Name, municipality.County?.Name, sense);
            foreach (var name in municipality.Names) Add(name.Name, sense with { Name = name.Name, Language = name.Language });
        }
        else if (current.Count > 0)
        {
            var sense = new PlaceSense(SenseKind.Former, municipality.Name, current);
            Add(municipality.Name, sense);
            Add(municipality.Name, municipality.County?.Name, sense);
        }
    }

    private void Add(FormerMunicipality former)
    {
        var current = former.InForce;
        if (current.Count == 0) return;
        var countyThen = countiesByNumber.GetValueOrDefault(former.Number[..2])?.Name;
        var living = former.LivesOn is { } lives ? current.FirstOrDefault(later => later.Name == lives.Name) : null;
        foreach (var name in former.Names.Append(former.FullName).Distinct())
        {
            var sense = living is null
                ? new PlaceSense(SenseKind.Former, name, current)
                : new PlaceSense(SenseKind.Municipality, living.Name, [living]);
            Add(name, sense);
            Add(name, countyThen, sense);
            if (living is not null) continue;
            foreach (var county in current.Select(later => later.County?.Name).Distinct()) Add(name, county, sense);
        }
    }

    private void AddPlaces(DirectoryGraph graph)
    {
        var postal = graph.PostalCodes.Items.Select(postalCode => (postalCode.Place, postalCode.Municipality));
        var centres = graph.Municipalities.Items.Where(municipality => municipality.InForce)
            .Select(municipality => (municipality.Centre.Place, Municipality: municipality));
        var places = postal.Distinct().Concat(centres)
            .SelectMany(pair => Succession.InForce(pair.Municipality), (pair, municipality) => (pair.Place, municipality))
            .GroupBy(pair => pair.Place, pair => pair.municipality);
        foreach (var place in places)
        {
            Municipality[] municipalities = [.. place.Distinct()];
            Add(place.Key, new PlaceSense(SenseKind.Place, place.Key, municipalities));
            foreach (var municipality in municipalities)
                Add(place.Key, municipality.Name, new PlaceSense(SenseKind.Place, place.Key, [municipality]));
            foreach (var county in municipalities.GroupBy(municipality => municipality.County?.Name))
                Add(place.Key, county.Key, new PlaceSense(SenseKind.Place, place.Key, [.. county]));
        }
    }

    // Østfold was dissolved and came back: the county in force bears the name.
    private void Add(IEnumerable<County> sameName)
    {
        var county = sameName.OrderByDescending(county => county.InForce).ThenByDescending(county => county.Number, StringComparer.Ordinal).First();
        var sense = new PlaceSense(SenseKind.County, county.Name, []) { County = county };
        foreach (var name in county.Names.Select(name => name.Name).Prepend(county.Name)) Add(name, sense);
    }

    private static void AddStronger(List<PlaceSense> senses, List<PlaceSense>? looser)
    {
        if (looser is null) return;
        var strongest = senses.Count == 0 ? null : (SenseKind?)senses.Min(sense => sense.Kind);
        senses.AddRange(looser.Where(sense => strongest is null || sense.Kind < strongest));
    }

    private void Add(string name, string? within, PlaceSense sense)
    {
        if (within is null) return;
        Add($"{name} {within}", sense);
        Add($"{name} i {within}", sense);
    }

    private void Add(string name, PlaceSense sense)
    {
        var forms = PlaceForms.Of(name);
        Add(spelled, forms.Spelled, sense);
        Add(folded, forms.Folded, sense);
        Add(loose, forms.Loose, sense);
    }

    private static void Add(Dictionary<string, List<PlaceSense>> index, string form, PlaceSense sense)
    {
        if (!index.TryGetValue(form, out var senses)) index.Add(form, senses = []);
        if (!senses.Contains(sense)) senses.Add(sense);
    }
}

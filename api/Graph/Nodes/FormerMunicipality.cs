using Selvhjelp.Api.Graph.Finding;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>A municipality of 2013, with all changes that tell what became of it.</summary>
internal sealed class FormerMunicipality
{
    /// <param name="number">Its number in 2013.</param>
    /// <param name="changes">All changes of that number.</param>
    public FormerMunicipality(string number, IEnumerable<MunicipalityChange> changes)
    {
        Number = number;
        Changes = [.. changes];
        FullName = Changes[0].FormerName;
        Names = FullName.Split(" - ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Next = [.. Changes.Select(change => change.In2020.InForce ? change.In2020 : change.In2024).Distinct()];
        LivesOn = Next.FirstOrDefault(BearsItsName);
    }

    /// <summary>Its number in 2013.</summary>
    public string Number { get; }

    /// <summary>Its name in 2013, in all its languages: <c>Tysfjord - Divtasvuodna</c>.</summary>
    public string FullName { get; }

    /// <summary>Its name in each of its languages.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What became of it, part by part.</summary>
    public IReadOnlyList<MunicipalityChange> Changes { get; }

    /// <summary>What it is in, of the municipalities of 2020 or 2024.</summary>
    public IReadOnlyList<Municipality> Next { get; }

    /// <summary>
    /// The municipality that still bears its name, if it was not dissolved. Haram was a part of Ålesund for four years and is a
    /// municipality again; Os in Hordaland is gone, though another Os is in force.
    /// </summary>
    public Municipality? LivesOn { get; }

    /// <summary>The municipalities in force that its area is now in, by number.</summary>
    public IReadOnlyList<Municipality> InForce =>
        [.. Next.SelectMany(Succession.InForce).Distinct().OrderBy(municipality => municipality.Number, StringComparer.Ordinal)];

    /// <summary>All municipalities of 2013 in these changes.</summary>
    public static IReadOnlyList<FormerMunicipality> Of(IEnumerable<MunicipalityChange> changes) =>
        [.. changes.GroupBy(change => change.FormerNumber).Select(group => new FormerMunicipality(group.Key, group))];

    private bool BearsItsName(Municipality municipality) =>
        Names.Contains(municipality.Name) || municipality.Names.Any(name => Names.Contains(name.Name));
}

using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// Finds parties: entries by their key, and by its name whoever is no entry. Two rows that write a name with the same letters mean the same
/// party; case, accents and punctuation do not tell parties apart, and the first spelling is shown.
/// </summary>
internal sealed class Parties(GraphNodes nodes)
{
    private readonly Dictionary<string, ExternalParty> external = new(StringComparer.Ordinal);

    /// <summary>All parties that are no entries, so far.</summary>
    public IReadOnlyCollection<ExternalParty> External => external.Values;

    /// <summary>The party that a row names.</summary>
    /// <exception cref="InvalidDataException">The key is that of no party, or the row names nobody.</exception>
    public IParty Of(IPartyRow row) => Of(row.PartyKey, row.PartyName) ?? throw new InvalidDataException("A row names neither the key nor the name of a party.");

    /// <summary>The party with this key, or else with this name; null when both are null.</summary>
    /// <exception cref="InvalidDataException">The key is that of no party.</exception>
    public IParty? Of(string? key, string? name) => key is not null ? Entry(key) : name is not null ? Named(name) : null;

    private IParty Entry(string key) =>
        nodes.Organisations.Find(key) ?? nodes.DistrictOffices.Find(key) ?? nodes.LinkCentres.Find(key) ?? (IParty?)nodes.ContactPoints.Find(key)
        ?? throw new InvalidDataException($"There is no party with the key '{key}'.");

    private ExternalParty Named(string name)
    {
        var letters = NorwegianOrder.SortKey(name);
        if (!external.TryGetValue(letters, out var party)) external.Add(letters, party = new ExternalParty(name));
        return party;
    }
}

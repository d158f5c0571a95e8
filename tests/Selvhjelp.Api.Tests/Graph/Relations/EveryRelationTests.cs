using System.Text.Json;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Tests.Graph.Relations;

/// <summary>Every relation of the contract can be walked there and back.</summary>
public sealed class EveryRelationTests
{
    private static readonly Walk Seed = new(SeedGraph.Current);
    private static readonly Walk Handed = new(HandedOver.Graph);

    public static TheoryData<string> Ways() => [.. Way.All.Select(way => way.ToString())];

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_is_walked_there_and_back_on_the_rows_of_the_seed(string name) => WalkBoth(Seed, Find(name), anyTime: false);

    /// <summary>Rows of the seed with an outsider, a hand-over and numbers of another time; so each relation is walked at least once.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void It_is_walked_there_and_back_after_a_hand_over_and_across_time(string name) =>
        (WalkBoth(Handed, Find(name), anyTime: true) > 0).ShouldBe(!Find(name).HasNoRows);

    [Fact]
    public async Task No_relation_of_the_contract_is_left_out()
    {
        var types = (await Ask.Data("{ __schema { types { name kind interfaces { name } possibleTypes { name } fields { name type { ...T } } } } } fragment T on __Type { name ofType { name ofType { name ofType { name } } } }"))
            .GetProperty("__schema").GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        var things = types.Values.Where(IsThing).Select(type => type.GetProperty("name").GetString()!).ToArray();
        things.Length.ShouldBe(12 + 6);

        var relations = things.SelectMany(thing => Paths(thing).Select(path => (thing, path)))
            .Where(relation => !Way.NoRelation.ContainsKey(relation.path)).Select(relation => $"{relation.thing}.{relation.path}").ToArray();

        relations.ShouldBe(Way.All.Select(way => way.ToString()), ignoreOrder: true);

        // An object of the graph, and not a value, an answer or a page of a list.
        static bool IsThing(JsonElement type) => type.GetProperty("kind").GetString() == "OBJECT"
            && (type.GetProperty("interfaces").EnumerateArray().Any(face => face.GetProperty("name").GetString() is "Node" or "Party")
                || type.GetProperty("name").GetString() is "Coverage" or "CountyCoverage" or "MunicipalityChange" or "NetworkPeriod" or "NetworkMembership");

        IEnumerable<string> Paths(string type) => types[type].GetProperty("fields").EnumerateArray().SelectMany(field =>
        {
            var (name, target) = (field.GetProperty("name").GetString()!, Target(field.GetProperty("type")));
            if (target.EndsWith("Connection", StringComparison.Ordinal)) target = target[..^"Connection".Length];
            if (things.Contains(target) || types[target].GetProperty("kind").GetString() == "INTERFACE") return [name];
            return types[target].GetProperty("fields").ValueKind == JsonValueKind.Array ? Paths(target).Select(path => $"{name}.{path}") : [];
        });

        static string Target(JsonElement type) =>
            type.GetProperty("name").GetString() is { } name ? name : Target(type.GetProperty("ofType"));
    }

    [Fact]
    public void Every_external_party_of_the_rows_is_one_object_that_leads_to_all_its_networks_and_agreements()
    {
        var outsider = Handed.All(nameof(ExternalParty)).Cast<ExternalParty>().Single(party => party.Name == HandedOver.Outsider);
        outsider.RunNetworks.Select(network => network.Key).ShouldBe(["nw-drammen", "nw-synthetic"], ignoreOrder: true);
        outsider.NetworkMemberships.Select(membership => membership.Network.Key).ShouldBe(["nw-synthetic"]);
        outsider.Agreements.Select(agreement => agreement.Key).ShouldBe(["ag-synthetic"]);
        HandedOver.Graph.Networks.Items.Single(network => network.Key == "nw-drammen").RunningParty
            .ShouldBeSameAs(HandedOver.Graph.Networks.Items.Single(network => network.Key == "nw-synthetic").RunningParty);
    }

    private static Way Find(string name) => Way.All.Single(way => way.ToString() == name);

    private static int WalkBoth(Walk walk, Way way, bool anyTime)
    {
        var steps = 0;
        foreach (var from in walk.All(way.Type))
        {
            var acceptable = anyTime || way.AcrossTime ? Walk.InAllTimes(from).ToHashSet() : [from];
            foreach (var to in walk.Ends(from, way.Path))
            {
                steps++;
                way.Back.Any(path => HasBack(to, path) && walk.Ends(to, path).Overlaps(acceptable)).ShouldBeTrue($"{way} of {Show(from)} leads to {Show(to)}, and not back");
            }
        }

        return steps;

        // A party of any kind has the way back; entries with an address have it by their own kind.
        static bool HasBack(object to, string path) => to.GetType().GetProperty(Pascal(path)) is not null || to.GetType().GetMethod(Pascal(path)) is not null;
    }

    private static string Pascal(string path) => char.ToUpperInvariant(path[0]) + path.Split('.')[0][1..];

    private static string Show(object thing) => thing switch
    {
        IDirectoryEntry entry => entry.Slug,
        Municipality municipality => municipality.Number,
        County county => "county " + county.Number,
        IParty party => party.Name,
        _ => thing.GetType().Name,
    };
}

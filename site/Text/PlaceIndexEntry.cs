using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Text;

/// <summary>A name in the list from A to Å, and where it leads.</summary>
/// <param name="Name">The name: present, former, Sámi or Kven.</param>
/// <param name="Language">BCP 47 tag of a name in another language.</param>
/// <param name="Now">What follows the name where it is not the present Norwegian one: « (nå Indre Østfold)».</param>
/// <param name="Slug">The municipality that it leads to.</param>
internal sealed record PlaceIndexEntry(string Name, string? Language, string Now, string Slug)
{
    /// <summary>Every name of these municipalities, in force, in no order.</summary>
    /// <param name="municipalities">The municipalities.</param>
    /// <param name="now">What follows a former name, given the present one.</param>
    public static IEnumerable<PlaceIndexEntry> Of(IEnumerable<Municipality> municipalities, Func<string, string> now)
    {
        foreach (var place in municipalities)
        {
            yield return new PlaceIndexEntry(place.DisambiguatedName, null, "", place.Slug!);
            foreach (var former in place.FormerNames.Where(f => f != place.Name))
                yield return new PlaceIndexEntry(former, null, now(place.DisambiguatedName), place.Slug!);
            foreach (var other in place.Names.Where(n => n.Name != place.Name))
                yield return new PlaceIndexEntry(other.Name, other.Language, $" ({place.DisambiguatedName})", place.Slug!);
        }
    }
}

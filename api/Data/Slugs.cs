using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Data;

/// <summary>
/// The last part of an entry's address on the site. It is made once, of the first name, and kept when the name changes, so that links to
/// the entry live on.
/// </summary>
internal static class Slugs
{
    private const int Longest = 60;

    /// <summary>Gives a slug to each entry of a kind that has none, in order; none is given twice.</summary>
    /// <param name="entries">Entries of one kind.</param>
    /// <param name="taken">Slugs that other entries of the kind have.</param>
    public static void Assign(IEnumerable<EntryRow> entries, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet();
        foreach (var entry in entries.Where(entry => entry.Slug.Length == 0))
        {
            var wanted = Propose(entry);
            var slug = wanted;
            for (var i = 2; !used.Add(slug); i++) slug = $"{wanted}-{i}";
            entry.Slug = slug;
        }
    }

    private static string Propose(EntryRow entry)
    {
        var slug = Shorten(Folding.Slug(ShortName(entry)));
        return slug.Length > 0 ? slug : entry.Key;
    }

    // The kind is said by the address before the slug: /distriktskontor/alta, /link/oslo.
    private static string ShortName(EntryRow entry) => entry switch
    {
        DistrictOfficeRow { Kind: "head_office" } => "Hovedkontoret",
        DistrictOfficeRow office => office.Town,
        LinkCentreRow centre => Place(centre.Name),
        _ => entry.Name,
    };

    // "LINK Oslo – senter for selvhjelp og mestring" and "LINK i Oslo" are both Oslo.
    private static string Place(string name)
    {
        var words = name.Split(" – ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = words.SkipWhile(word => word is "LINK" or "i").ToArray();
        return place.Length > 0 ? string.Join(' ', place) : name;
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= Longest) return slug;
        var end = slug.LastIndexOf('-', Longest);
        return end > 0 ? slug[..end] : slug[..Longest];
    }
}

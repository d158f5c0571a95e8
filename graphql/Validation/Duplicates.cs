namespace Selvhjelp.GraphQL.Validation;

/// <summary>Looks for names that occur twice, without allocating while lists are as short as they mostly are.</summary>
internal static class Duplicates
{
    private const int ShortList = 16;

    /// <summary>Whether two items have one name.</summary>
    public static bool Any<T>(IReadOnlyList<T> items, Func<T, string> name)
    {
        if (items.Count > ShortList)
            return items.Select(name).Distinct().Count() < items.Count;
        for (var i = 1; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (name(items[i]) == name(items[j]))
                    return true;
            }
        }

        return false;
    }
}

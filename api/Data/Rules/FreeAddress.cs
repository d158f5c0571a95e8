using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A text has an address of its own on the site: not one under which the site shows entries, lists or files.</summary>
internal static class FreeAddress
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not PageRow { ParentKey: null } page || !ReservedAddresses.All.Contains(page.Slug)) yield break;
        yield return new Problem(row, nameof(page.Slug), $"'{page.Slug}' is an address that the site uses for something else; choose another");
    }
}

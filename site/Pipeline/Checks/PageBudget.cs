using Selvhjelp.Site.Pages;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>How much a page may weigh on a slow connection.</summary>
/// <param name="Bytes">Most bytes that are sent for the page and its style sheets, compressed, before it can be seen.</param>
/// <param name="BytesPerLink">A list grows with what it lists: so many bytes for each link on it are allowed, when that is more.</param>
internal readonly record struct PageBudget(int Bytes, int BytesPerLink = 0)
{
    // No style sheet of the site weighs more, compressed.
    private const int Styles = 10 * 1024;

    /// <summary>The size of the page, not compressed, up to which it is within its budget whatever compressing it would gain.</summary>
    public int WeighAbove => Bytes == 0 ? int.MaxValue : Math.Max(0, Bytes - Styles);

    /// <summary>What a page with so many links may weigh.</summary>
    public int With(int links) => Math.Max(Bytes, links * BytesPerLink);
}

/// <summary>The budget of each kind of page.</summary>
internal static class PageBudgets
{
    // A card of a contact point in a long list, with its heading, its place and its links.
    private const int PerLink = 44;

    // What a server may send before it hears from the browser: ten packets (RFC 6928). The page is there after one journey.
    private static readonly PageBudget FirstJourney = new(14 * 1024, PerLink);

    // At 400 kbit/s, as a slow phone has, less than a second.
    private static readonly PageBudget Usual = new(40 * 1024, PerLink);

    /// <summary>The budget of the pages that a component renders.</summary>
    public static PageBudget Of(Type component) =>
        component == typeof(FrontPage) || component == typeof(MunicipalityPage) ? FirstJourney : Usual;
}

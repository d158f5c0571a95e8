using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Components.Charts;

/// <summary>Key figures that are worth a drawing.</summary>
/// <param name="Id">An id, unique on the page.</param>
/// <param name="Title">What the chart shows.</param>
/// <param name="Figures">The figures that it is drawn from, at least two.</param>
/// <param name="Layout">The bars.</param>
internal sealed record FigureChart(string Id, string Title, IReadOnlyList<KeyFigure> Figures, BarLayout Layout);

/// <summary>
/// Finds out which figures say more as bars: one that several years have, and those of one year that count the same kind of thing. A single
/// number gets no chart.
/// </summary>
internal static class FigureCharts
{
    private static readonly (string Title, string[] Keys)[] Comparable =
    [
        ("Egne og eksterne nettverk", ["own_networks", "external_networks"]),
        ("Aktiviteter", ["dissemination_activities", "initiator_trainings", "teaching_assignments", "external_conference_contributions"]),
        ("Studenter og deltakere i opplæring", ["students", "initiator_training_participants"]),
        ("Følgere i sosiale medier", ["facebook_followers", "instagram_followers"]),
    ];

    /// <summary>Charts of figures that several years have, by label.</summary>
    public static IReadOnlyList<FigureChart> OverYears(IReadOnlyList<KeyFigure> figures) =>
    [
        .. figures.GroupBy(figure => (figure.Key, figure.Unit.Value))
            .Select(group => group.DistinctBy(figure => figure.Year).OrderBy(figure => figure.Year).ToList())
            .Where(years => years.Count > 1)
            .InNorwegianOrder(years => years[^1].Label)
            .Select(years => Of($"over-{years[0].Key}", years[^1].Label, years, figure => $"{figure.Year}")),
    ];

    /// <summary>Charts of figures of this year that count the same kind of thing.</summary>
    public static IReadOnlyList<FigureChart> OfYear(int year, IReadOnlyList<KeyFigure> figures)
    {
        var charts = new List<FigureChart>();
        foreach (var (title, keys) in Comparable)
        {
            var found = keys.Select(key => figures.FirstOrDefault(f => f.Year == year && f.Key == key)).OfType<KeyFigure>().ToList();
            if (found.Count > 1 && found.DistinctBy(f => f.Unit.Value).Count() == 1)
                charts.Add(Of($"i-{year}-{keys[0]}", $"{title} i {year}", found, figure => figure.Label));
        }
        return charts;
    }

    private static FigureChart Of(string id, string title, IReadOnlyList<KeyFigure> figures, Func<KeyFigure, string> label) =>
        new(id, title, figures, BarLayout.OfValues([.. figures.Select(f => new Bar(label(f), Figures.InWords(f), [(double)f.Value]))]));
}

using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>Wires key figures with their other years, and texts with their parts.</summary>
internal static class TextWiring
{
    /// <summary>Wires all of them.</summary>
    /// <exception cref="InvalidDataException">A text is a part of one that is not there.</exception>
    public static void Wire(DirectoryFacts facts, GraphNodes nodes)
    {
        foreach (var figures in nodes.KeyFigures.GroupBy(figure => figure.Key))
        {
            KeyFigure[] years = [.. figures.OrderBy(figure => figure.Year)];
            foreach (var figure in years) figure.Wire(new KeyFigureLinks { OtherYears = [.. years.Where(other => other != figure)] });
        }

        var parts = new Relation<Page, Page>();
        foreach (var row in facts.Pages) parts.Add(nodes.Pages.OrNull(row.ParentKey), nodes.Pages[row.Key]);
        foreach (var row in facts.Pages)
        {
            var page = nodes.Pages[row.Key];
            page.Wire(new PageLinks { Parent = nodes.Pages.OrNull(row.ParentKey), Parts = InOrder.Sorted(parts[page], part => part.Position) });
        }
    }
}

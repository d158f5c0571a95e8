using System.Text;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Keeps the way into an input value while it is checked, without a word of it as long as nothing is wrong.</summary>
/// <param name="report">Gets each problem, and says whether it wants another.</param>
internal sealed class InputReport(Func<InputProblem, bool> report)
{
    /// <summary>More are not suggested, and each takes time to find.</summary>
    private const int MostSuggestions = 50;

    private readonly List<(string? Field, int Index)> way = [];
    private int suggestions;

    /// <summary>Whether no other problem is wanted: then nothing more need be looked at, for a request may have a hundred thousand.</summary>
    public bool HasEnough { get; private set; }

    /// <summary>Whether one more suggestion may be looked for, which is then counted.</summary>
    public bool MaySuggest() => suggestions++ < MostSuggestions;

    /// <summary>Goes into a field.</summary>
    public void Enter(string field) => way.Add((field, 0));

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => way.Add((null, index));

    /// <summary>Comes back out.</summary>
    public void Leave() => way.RemoveAt(way.Count - 1);

    /// <summary>Tells of a problem with the value that was gone into, if another is wanted.</summary>
    public void Add(string message, SyntaxNode place)
    {
        if (HasEnough) return;
        var path = new StringBuilder();
        foreach (var (field, index) in way) _ = field is null ? path.Append('[').Append(index).Append(']') : path.Append('.').Append(field);
        HasEnough = !report(new InputProblem(path.ToString(), message, place));
    }
}

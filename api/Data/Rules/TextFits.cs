namespace Selvhjelp.Api.Data.Rules;

/// <summary>A text is not longer than its column and has no control characters; only running text may have line breaks.</summary>
internal static class TextFits
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields)
        {
            var limit = Limits.Of(field.Kind);
            if (field.Value.Length > limit) yield return new Problem(row, field.Name, $"has {field.Value.Length} characters; at most {limit} are kept");
            if (field.Value.Any(c => char.IsControl(c) && !(c == '\n' && field.Kind is FieldKind.Prose or FieldKind.Markdown)))
            {
                yield return new Problem(row, field.Name, "has a line break, tab or other control character");
            }
        }
    }
}

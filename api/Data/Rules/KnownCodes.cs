namespace Selvhjelp.Api.Data.Rules;

/// <summary>Every code is one of its vocabulary.</summary>
internal static class KnownCodes
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var codes = facts.Codes.Select(code => (code.Vocabulary, code.Code)).ToHashSet();
        return
            from row in facts.AllRows()
            from field in RowFields.Of(row)
            where field.Kind == FieldKind.Code && !codes.Contains((field.Target!, field.Value))
            select new Problem(row, field.Name, $"'{field.Value}' is not a code of {field.Target}; use {Choices(facts, field.Target!)}");
    }

    private static string Choices(DirectoryFacts facts, string vocabulary)
    {
        var known = facts.Codes.Where(code => code.Vocabulary == vocabulary).Select(code => code.Code).ToList();
        return known.Count switch
        {
            0 => "a code of a vocabulary that exists",
            <= 8 => "one of " + string.Join(", ", known),
            _ => "one of " + string.Join(", ", known.Take(8)) + " …",
        };
    }
}

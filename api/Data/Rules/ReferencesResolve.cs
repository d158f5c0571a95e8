namespace Selvhjelp.Api.Data.Rules;

/// <summary>What a row refers to exists.</summary>
internal static class ReferencesResolve
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var known = new Dictionary<string, HashSet<string>>
        {
            [RowKind.County] = [.. facts.Counties.Select(row => row.Number)],
            [RowKind.Municipality] = [.. facts.Municipalities.Select(row => row.Number)],
            [RowKind.PostalCode] = [.. facts.PostalCodes.Select(row => row.Code)],
            [RowKind.Office] = [.. facts.DistrictOffices.Select(row => row.Key)],
            [RowKind.Organisation] = [.. facts.Organisations.Select(row => row.Key)],
            [RowKind.Page] = [.. facts.Pages.Select(row => row.Key)],
            [RowKind.Party] =
            [
                .. facts.DistrictOffices.Select(row => row.Key), .. facts.LinkCentres.Select(row => row.Key),
                .. facts.ContactPoints.Select(row => row.Key), .. facts.Organisations.Select(row => row.Key),
            ],
        };
        return
            from row in facts.AllRows()
            from field in RowFields.Of(row)
            where field.Kind == FieldKind.Reference && !known[field.Target!].Contains(field.Value)
            select new Problem(row, field.Name, $"there is no {field.Target} {field.Value}");
    }
}

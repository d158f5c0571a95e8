using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>No two rows of a kind say who they are in the same way.</summary>
internal static class KeysAreUnique
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts) =>
    [
        .. Of(facts.Codes, row => (row.Vocabulary, row.Code), nameof(CodeRow.Code)),
        .. Of(facts.Counties, row => row.Number, nameof(CountyRow.Number)),
        .. Of(facts.Municipalities, row => row.Number, nameof(MunicipalityRow.Number)),
        .. Of(facts.MunicipalityChanges, row => (row.Number2013, row.Number2020, row.Number2024), nameof(MunicipalityChangeRow.Number2013)),
        .. Of(facts.PostalCodes, row => row.Code, nameof(PostalCodeRow.Code)),
        .. Of(facts.DistrictOffices, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.Coverages, row => (row.MunicipalityNumber, row.ValidFrom), nameof(CoverageRow.ValidFrom)),
        .. Of(facts.CountyCoverages, row => (row.OfficeKey, row.CountyNumber, row.Epoch), nameof(CountyCoverageRow.CountyNumber)),
        .. Of(facts.Organisations, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.LinkCentres, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.ContactPoints, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.Networks, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.Agreements, row => row.Key, nameof(EntryRow.Key)),
        .. Of(facts.KeyFigures, row => (row.FigureKey, row.Year), nameof(KeyFigureRow.FigureKey)),
        .. Of(facts.Pages, row => row.Key, nameof(PageRow.Key)),
        .. Of(facts.Pages, row => row.Slug, nameof(PageRow.Slug)),
        .. Of(facts.AcuteHelpLines, row => row.Key, nameof(AcuteHelpLineRow.Key)),
    ];

    private static IEnumerable<Problem> Of<TRow, TKey>(IEnumerable<TRow> rows, Func<TRow, TKey> key, string field)
        where TRow : class =>
        from same in rows.GroupBy(key)
        from row in same.Skip(1)
        select new Problem(row, field, $"{Text(same.Key)} is there more than once");

    private static string Text<TKey>(TKey key) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}").Trim('(', ')');
}

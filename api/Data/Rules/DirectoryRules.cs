namespace Selvhjelp.Api.Data.Rules;

/// <summary>All rules of the directory. Every entrance (import, editors, API) asks here, so that none is weaker than another.</summary>
internal static class DirectoryRules
{
    /// <summary>Checks a row by itself.</summary>
    /// <param name="row">A row of facts.</param>
    /// <param name="today">The day on which it is entered.</param>
    public static IEnumerable<Problem> CheckRow(object row, DateOnly today)
    {
        var fields = RowFields.Of(row).ToList();
        return
        [
            .. SourceAndYear.Check(row, today),
            .. WellFormedIdentifiers.Check(row),
            .. TextFits.Check(row, fields),
            .. NoCareOfAddress.Check(row, fields),
            .. NoPersonalMailbox.Check(row, fields),
            .. NoMobileNumber.Check(row, fields),
            .. NameLikeText.Check(row, fields),
            .. PhoneNumber.Check(row, fields),
            .. EmailAddress.Check(row, fields),
            .. WebAddress.Check(row, fields),
            .. OwnSite.Check(row),
            .. OrganisationNumber.Check(row),
            .. PeriodOrder.Check(row),
            .. Coordinates.Check(row),
            .. CoverageBasis.Check(row),
            .. PlainMarkdown.Check(row, fields),
            .. FreeAddress.Check(row),
            .. PartiesOfAgreement.Check(row),
            .. RunningParty.Check(row),
            .. FigureValue.Check(row),
        ];
    }

    /// <summary>Checks that keys are unique, and that codes and references are of rows that exist.</summary>
    public static IEnumerable<Problem> CheckLinks(DirectoryFacts facts) =>
    [
        .. KeysAreUnique.Check(facts),
        .. KnownCodes.Check(facts),
        .. ReferencesResolve.Check(facts),
    ];

    /// <summary>Checks what only shows in all rows together. Keys, codes and references must be right.</summary>
    public static IEnumerable<Problem> CheckWhole(DirectoryFacts facts) =>
    [
        .. Succession.Check(facts),
        .. MunicipalityCounty.Check(facts),
        .. NumbersOfTheirTime.Check(facts),
        .. CoveragePeriods.Check(facts),
        .. HeadOffice.Check(facts),
        .. RolesHeld.Check(facts),
        .. PageParents.Check(facts),
    ];

    /// <summary>Checks everything. What rests on keys and references is checked only when these are right.</summary>
    public static IReadOnlyList<Problem> Check(DirectoryFacts facts, DateOnly today)
    {
        List<Problem> problems = [.. facts.AllRows().SelectMany(row => CheckRow(row, today)), .. CheckLinks(facts)];
        if (problems.All(problem => problem.Severity != Severity.Error)) problems.AddRange(CheckWhole(facts));
        return problems;
    }
}

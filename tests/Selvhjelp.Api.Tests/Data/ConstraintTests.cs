using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>What the database itself holds, should a rule ever be passed by.</summary>
public abstract class ConstraintTests
{
    private protected abstract TestProvider Provider { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE ContactPoints SET MunicipalityNumber = '9999' WHERE [Key] = 'cp-alvdal'", "FOREIGN KEY")]
    [InlineData("UPDATE ContactPoints SET DistrictOfficeKey = 'do-x' WHERE [Key] = 'cp-alvdal'", "FOREIGN KEY")]
    [InlineData("INSERT INTO ContactPointHosts VALUES ('cp-alvdal', 'org-x')", "FOREIGN KEY")]
    [InlineData("UPDATE LinkCentres SET OperatorKey = 'org-x' WHERE [Key] = 'link-oslo'", "FOREIGN KEY")]
    [InlineData("UPDATE PostalCodes SET MunicipalityNumber = '9999' WHERE Code = '0001'", "FOREIGN KEY")]
    [InlineData("UPDATE Municipalities SET CountyNumber = '99' WHERE Number = '0301'", "FOREIGN KEY")]
    [InlineData("DELETE FROM Organisations WHERE [Key] = 'org-oslo-kommune'", "FOREIGN KEY")]
    [InlineData("UPDATE Organisations SET Slug = 'nav' WHERE [Key] = 'org-amathea'", "UNIQUE")]
    [InlineData("UPDATE Organisations SET OrganisationNumber = '980495361' WHERE [Key] = 'org-amathea'", "UNIQUE")]
    [InlineData("UPDATE DistrictOffices SET Kind = 'head_office' WHERE [Key] = 'do-oslo'", "UNIQUE")]
    [InlineData("UPDATE Coverages SET ValidTo = NULL WHERE MunicipalityNumber = '0301'", "UNIQUE")]
    [InlineData("UPDATE Coverages SET OfficeKey = NULL WHERE MunicipalityNumber = '5601'", "CK_Coverages_Basis")]
    [InlineData("UPDATE Coverages SET Basis = 'unknown' WHERE MunicipalityNumber = '5601'", "CK_Coverages_Basis")]
    [InlineData("UPDATE Coverages SET ValidTo = '2019-12-31' WHERE MunicipalityNumber = '5601'", "CK_Coverages_Validity")]
    [InlineData("UPDATE Municipalities SET CountyNumber = NULL WHERE Number = '0301'", "CK_Municipalities_County")]
    [InlineData("UPDATE Municipalities SET CountyNumber = '56' WHERE Number = '2100'", "CK_Municipalities_County")]
    [InlineData("UPDATE Counties SET ValidTo = '2019-12-31' WHERE Number = '30'", "CK_Counties_Validity")]
    [InlineData("INSERT INTO MunicipalitySuccessions VALUES ('0301', '0301')", "CK_MunicipalitySuccessions_Other")]
    [InlineData("UPDATE ContactPoints SET Sources = '[]' WHERE [Key] = 'cp-alvdal'", "CK_ContactPoints_Sources")]
    [InlineData("UPDATE ContactPoints SET AsOfYear = 0 WHERE [Key] = 'cp-alvdal'", "CK_ContactPoints_AsOfYear")]
    [InlineData("UPDATE ContactPoints SET Slug = '' WHERE [Key] = 'cp-alvdal'", "CK_ContactPoints_Slug")]
    [InlineData("UPDATE ContactPoints SET Name = NULL WHERE [Key] = 'cp-alvdal'", "NOT NULL")]
    [InlineData("INSERT INTO NetworkMembers (NetworkKey) VALUES ('nw-drammen')", "CK_NetworkMembers_Party")]
    [InlineData("INSERT INTO NetworkMembers (NetworkKey, PartyKey, PartyName) VALUES ('nw-drammen', 'org-nav', 'NAV')", "CK_NetworkMembers_Party")]
    [InlineData("INSERT INTO NetworkMembers (NetworkKey, PartyKey) VALUES ('nw-x', 'org-nav')", "FOREIGN KEY")]
    [InlineData("INSERT INTO NetworkCounties VALUES ('nw-drammen', '99')", "FOREIGN KEY")]
    [InlineData("UPDATE Networks SET RunningPartyName = 'Eksempel' WHERE [Key] = 'nw-drammen'", "CK_Networks_RunningParty")]
    [InlineData("INSERT INTO AgreementParties (AgreementKey, Position) VALUES ('ag-kinn', 9)", "CK_AgreementParties_Party")]
    [InlineData("UPDATE Pages SET ParentKey = 'page-x' WHERE [Key] = 'page-starte'", "FOREIGN KEY")]
    [InlineData("UPDATE Pages SET Slug = 'samarbeid' WHERE [Key] = 'page-starte'", "UNIQUE")]
    [InlineData("INSERT INTO Revision (Id, Number, CommittedAt, Date) VALUES (2, 1, 0, '2026-01-01')", "CK_Revision_OneRow")]
    public async Task The_database_refuses_what_breaks_the_model(string sql, string constraint)
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();

        var refused = await Should.ThrowAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql, Cancellation));

        var words = constraint switch
        {
            "FOREIGN KEY" => Provider.Words.ForeignKey,
            "UNIQUE" => Provider.Words.Unique,
            "NOT NULL" => Provider.Words.NotNull,
            _ => constraint,
        };
        refused.Message.ShouldContain(words);
    }

    [Fact]
    public async Task Every_change_raises_the_revision_with_it()
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();
        (await context.Set<AcuteHelpLineRow>().FirstAsync(Cancellation)).Hours = "Alltid";

        await context.SaveChangesAsync(Cancellation);

        (await database.ScalarAsync("SELECT Number FROM Revision")).ShouldBe(2);
    }

    [Fact]
    public async Task A_change_that_fails_raises_no_revision()
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();
        (await context.Set<AcuteHelpLineRow>().FirstAsync(Cancellation)).Hours = "Alltid";
        (await context.Set<OrganisationRow>().FirstAsync(Cancellation)).MunicipalityNumber = "9999";

        await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancellation));

        (await database.ScalarAsync("SELECT Number FROM Revision")).ShouldBe(1);
        (await database.ScalarAsync("SELECT count(*) FROM AcuteHelpLines WHERE Hours = 'Alltid'")).ShouldBe(0);
    }

    [Fact]
    public async Task Saving_without_a_change_raises_no_revision()
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();
        await context.Set<OrganisationRow>().LoadAsync(Cancellation);

        (await context.SaveChangesAsync(Cancellation)).ShouldBe(0);

        (await database.ScalarAsync("SELECT Number FROM Revision")).ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_is_deleted()
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();
        context.Remove(await context.Set<AcuteHelpLineRow>().FirstAsync(Cancellation));

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync(Cancellation));

        refused.Message.ShouldContain("never deleted");
    }

    [Fact]
    public async Task A_closed_entry_keeps_its_record()
    {
        using var database = await Provider.SeededAsync();
        var facts = TestDatabase.Seed();
        facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Status = "closed";

        await database.Store.ImportAsync(facts, Cancellation);

        var read = (await database.Store.ReadFactsAsync(Cancellation)).ContactPoints.Single(row => row.Key == "cp-alvdal");
        (read.Status, read.Slug, read.Hosts.Count).ShouldBe(("closed", "alvdal-frivilligsentral", 1));
    }

    [Fact]
    public async Task Two_editors_of_one_entry_cannot_overwrite_each_other()
    {
        using var database = await Provider.SeededAsync();
        await using var one = database.Database.CreateContext();
        await using var other = database.Database.CreateContext();
        (await one.Set<ContactPointRow>().SingleAsync(row => row.Key == "cp-alvdal", Cancellation)).Offer = "En";
        (await other.Set<ContactPointRow>().SingleAsync(row => row.Key == "cp-alvdal", Cancellation)).Offer = "To";
        await one.SaveChangesAsync(Cancellation);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(Cancellation));

        (await database.ScalarAsync("SELECT count(*) FROM ContactPoints WHERE Offer = 'En' AND Version = 2")).ShouldBe(1);
        (await database.ScalarAsync("SELECT Number FROM Revision")).ShouldBe(2);
    }

    [Fact]
    public async Task Two_writers_that_saw_the_same_revision_cannot_both_raise_it()
    {
        using var database = await Provider.SeededAsync();
        await using var one = database.Database.CreateContext();
        await using var other = database.Database.CreateContext();
        await other.Set<RevisionRow>().LoadAsync(Cancellation);
        (await one.Set<AcuteHelpLineRow>().OrderBy(row => row.Position).FirstAsync(Cancellation)).Hours = "En";
        (await other.Set<AcuteHelpLineRow>().OrderBy(row => row.Position).LastAsync(Cancellation)).Hours = "To";
        await one.SaveChangesAsync(Cancellation);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync(Cancellation));

        (await database.ScalarAsync("SELECT count(*) FROM AcuteHelpLines WHERE Hours = 'To'")).ShouldBe(0);
    }

    [Fact]
    public async Task Changing_a_part_of_an_entry_that_was_not_loaded_is_refused()
    {
        using var database = await Provider.SeededAsync();
        await using var context = database.Database.CreateContext();
        context.Remove(await context.Set<ContactPointHostRow>().FirstAsync(Cancellation));

        (await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync(Cancellation))).Message.ShouldContain("was not loaded");
    }
}

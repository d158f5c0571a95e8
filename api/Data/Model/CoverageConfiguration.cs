using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class CoverageConfiguration : IEntityTypeConfiguration<CoverageRow>
{
    public void Configure(EntityTypeBuilder<CoverageRow> table)
    {
        table.ToTable("Coverages", t =>
        {
            t.HasCheckConstraint("CK_Coverages_Validity", "ValidTo IS NULL OR ValidFrom <= ValidTo");
            t.HasCheckConstraint(
                "CK_Coverages_Basis",
                "(Basis = 'unknown' AND OfficeKey IS NULL) OR (Basis <> 'unknown' AND OfficeKey IS NOT NULL)");
        });
        table.IsSourced();
        table.HasKey(row => new { row.MunicipalityNumber, row.ValidFrom });
        table.Property(row => row.Basis).HasMaxLength(Limits.Number);
        table.HasIndex(row => row.MunicipalityNumber, "IX_Coverages_OneOpenPeriod").IsUnique().HasFilter("ValidTo IS NULL");
        table.RefersTo<CoverageRow, MunicipalityRow>(nameof(CoverageRow.MunicipalityNumber), 4);
        table.RefersTo<CoverageRow, DistrictOfficeRow>(nameof(CoverageRow.OfficeKey), Limits.Key);
    }
}

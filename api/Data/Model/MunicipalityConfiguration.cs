using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<MunicipalityRow>, IEntityTypeConfiguration<MunicipalitySuccessionRow>
{
    public void Configure(EntityTypeBuilder<MunicipalityRow> table)
    {
        table.ToTable("Municipalities", t =>
        {
            t.HasCheckConstraint("CK_Municipalities_Validity", "ValidFrom IS NULL OR ValidTo IS NULL OR ValidFrom <= ValidTo");
            t.HasCheckConstraint(
                "CK_Municipalities_County",
                $"(Kind = '{MunicipalityKinds.AreaWithoutMunicipality}' AND CountyNumber IS NULL) OR "
                + $"(Kind = '{MunicipalityKinds.Municipality}' AND CountyNumber IS NOT NULL)");
        });
        table.IsSourced();
        table.HasKey(row => row.Number);
        table.Property(row => row.Number).HasMaxLength(4);
        table.Property(row => row.Name).HasMaxLength(Limits.Name);
        table.Property(row => row.DisambiguatedName).HasMaxLength(Limits.Name);
        table.Property(row => row.Kind).HasMaxLength(Limits.Number);
        table.Property(row => row.SamiName).HasMaxLength(Limits.Name);
        table.Property(row => row.SamiLanguage).HasMaxLength(Limits.Number);
        table.Property(row => row.KvenName).HasMaxLength(Limits.Name);
        table.Property(row => row.CentrePlace).HasMaxLength(Limits.Name);
        table.RefersTo<MunicipalityRow, CountyRow>(nameof(MunicipalityRow.CountyNumber), 2);
        table.HasMany(row => row.Successors).WithOne().HasForeignKey(row => row.MunicipalityNumber).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MunicipalitySuccessionRow> table)
    {
        table.ToTable("MunicipalitySuccessions", t => t.HasCheckConstraint("CK_MunicipalitySuccessions_Other", "MunicipalityNumber <> SuccessorNumber"));
        table.HasKey(row => new { row.MunicipalityNumber, row.SuccessorNumber });
        table.RefersTo<MunicipalitySuccessionRow, MunicipalityRow>(nameof(MunicipalitySuccessionRow.SuccessorNumber), 4);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<AgreementRow>, IEntityTypeConfiguration<AgreementPartyRow>
{
    public void Configure(EntityTypeBuilder<AgreementRow> table)
    {
        table.ToTable("Agreements");
        table.IsEntry();
        table.Property(row => row.Kind).HasMaxLength(Limits.Number);
        table.Property(row => row.Purpose).HasMaxLength(Limits.Prose);
        table.Property(row => row.TargetGroup).HasMaxLength(Limits.Name);
        table.Property(row => row.Place).HasMaxLength(Limits.Name);
        table.RefersTo<AgreementRow, MunicipalityRow>(nameof(AgreementRow.MunicipalityNumber), 4);
        table.HasMany(row => row.Parties).WithOne().HasForeignKey(row => row.AgreementKey).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementPartyRow> table)
    {
        table.ToTable("AgreementParties");
        table.HasKey(row => row.Id);
        table.NamesParty();
    }
}

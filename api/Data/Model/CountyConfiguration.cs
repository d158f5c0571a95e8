using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class CountyConfiguration : IEntityTypeConfiguration<CountyRow>, IEntityTypeConfiguration<CountySuccessionRow>
{
    public void Configure(EntityTypeBuilder<CountyRow> table)
    {
        table.ToTable("Counties", t => t.HasCheckConstraint("CK_Counties_Validity", "ValidFrom IS NULL OR ValidTo IS NULL OR ValidFrom <= ValidTo"));
        table.IsSourced();
        table.HasKey(row => row.Number);
        table.Property(row => row.Number).HasMaxLength(2);
        table.Property(row => row.Name).HasMaxLength(Limits.Name);
        table.Property(row => row.SamiName).HasMaxLength(Limits.Name);
        table.Property(row => row.SamiLanguage).HasMaxLength(Limits.Number);
        table.Property(row => row.KvenName).HasMaxLength(Limits.Name);
        table.HasMany(row => row.Successors).WithOne().HasForeignKey(row => row.CountyNumber).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CountySuccessionRow> table)
    {
        table.ToTable("CountySuccessions", t => t.HasCheckConstraint("CK_CountySuccessions_Other", "CountyNumber <> SuccessorNumber"));
        table.HasKey(row => new { row.CountyNumber, row.SuccessorNumber });
        table.RefersTo<CountySuccessionRow, CountyRow>(nameof(CountySuccessionRow.SuccessorNumber), 2);
    }
}

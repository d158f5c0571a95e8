using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class AcuteHelpLineConfiguration : IEntityTypeConfiguration<AcuteHelpLineRow>
{
    public void Configure(EntityTypeBuilder<AcuteHelpLineRow> table)
    {
        table.ToTable("AcuteHelpLines");
        table.IsSourced();
        table.HasKey(row => row.Key);
        table.Property(row => row.Key).HasMaxLength(Limits.Key);
        table.Property(row => row.Name).HasMaxLength(Limits.Name);
        table.Property(row => row.Number).HasMaxLength(Limits.Phone);
        table.Property(row => row.Description).HasMaxLength(Limits.Prose);
        table.Property(row => row.Hours).HasMaxLength(Limits.Prose);
        table.Property(row => row.ChatUrl).HasMaxLength(Limits.Url);
        table.Property(row => row.Website).HasMaxLength(Limits.Url);
        table.Property(row => row.AsOfBasis).HasMaxLength(Limits.Number);
        table.Property(row => row.Note).HasMaxLength(Limits.Prose);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class KeyFigureConfiguration : IEntityTypeConfiguration<KeyFigureRow>
{
    public void Configure(EntityTypeBuilder<KeyFigureRow> table)
    {
        table.ToTable("KeyFigures");
        table.IsSourced();
        table.HasKey(row => new { row.FigureKey, row.Year });
        table.Property(row => row.FigureKey).HasMaxLength(Limits.Key);
        table.Property(row => row.Unit).HasMaxLength(Limits.Number);
        table.Property(row => row.Precision).HasMaxLength(Limits.Number);
        table.Property(row => row.Label).HasMaxLength(Limits.Name);
        table.Property(row => row.PublicNote).HasMaxLength(Limits.Prose);
        table.Property(row => row.Note).HasMaxLength(Limits.Prose);
        table.Property(row => row.AsOfBasis).HasMaxLength(Limits.Number);
    }
}

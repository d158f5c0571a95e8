using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class CodeConfiguration : IEntityTypeConfiguration<CodeRow>
{
    public void Configure(EntityTypeBuilder<CodeRow> table)
    {
        table.ToTable("Codes");
        table.HasKey(row => new { row.Vocabulary, row.Code });
        table.Property(row => row.Vocabulary).HasMaxLength(Limits.Number);
        table.Property(row => row.Code).HasMaxLength(Limits.Number);
        table.Property(row => row.Label).HasMaxLength(Limits.Name);
        table.Property(row => row.Description).HasMaxLength(Limits.Prose);
    }
}

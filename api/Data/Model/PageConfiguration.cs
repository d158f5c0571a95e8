using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class PageConfiguration : IEntityTypeConfiguration<PageRow>
{
    public void Configure(EntityTypeBuilder<PageRow> table)
    {
        table.ToTable("Pages", t => t.HasCheckConstraint("CK_Pages_Slug", "Slug <> ''"));
        table.IsSourced();
        table.HasKey(row => row.Key);
        table.Property(row => row.Key).HasMaxLength(Limits.Key);
        table.Property(row => row.Slug).HasMaxLength(Limits.Key);
        table.HasIndex(row => row.Slug).IsUnique();
        table.Property(row => row.Title).HasMaxLength(Limits.Name);
        table.Property(row => row.Summary).HasMaxLength(Limits.Prose);
        table.Property(row => row.Body).HasMaxLength(Limits.Markdown);
        table.Property(row => row.AboutKind).HasMaxLength(Limits.Number);
        table.Property(row => row.AsOfBasis).HasMaxLength(Limits.Number);
        table.Property(row => row.Note).HasMaxLength(Limits.Prose);
        table.RefersTo<PageRow, PageRow>(nameof(PageRow.ParentKey), Limits.Key);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Model;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<RevisionRow>
{
    public void Configure(EntityTypeBuilder<RevisionRow> table)
    {
        table.ToTable("Revision", t => t.HasCheckConstraint("CK_Revision_OneRow", "Id = 1"));
        table.HasKey(row => row.Id);
        table.Property(row => row.Id).ValueGeneratedNever();

        // Two writers that saw the same revision cannot both raise it.
        table.Property(row => row.Number).IsConcurrencyToken();
    }
}

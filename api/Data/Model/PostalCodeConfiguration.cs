using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class PostalCodeConfiguration : IEntityTypeConfiguration<PostalCodeRow>
{
    public void Configure(EntityTypeBuilder<PostalCodeRow> table)
    {
        table.ToTable("PostalCodes");
        table.IsSourced();
        table.HasKey(row => row.Code);
        table.Property(row => row.Code).HasMaxLength(4);
        table.Property(row => row.Place).HasMaxLength(Limits.Name);
        table.Property(row => row.Category).HasMaxLength(Limits.Number);
        table.RefersTo<PostalCodeRow, MunicipalityRow>(nameof(PostalCodeRow.MunicipalityNumber), 4);
    }
}

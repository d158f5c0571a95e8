using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class MunicipalityChangeConfiguration : IEntityTypeConfiguration<MunicipalityChangeRow>
{
    public void Configure(EntityTypeBuilder<MunicipalityChangeRow> table)
    {
        table.ToTable("MunicipalityChanges");
        table.IsSourced();
        table.HasKey(row => new { row.Number2013, row.Number2020, row.Number2024 });
        table.Property(row => row.Number2013).HasMaxLength(4);
        table.Property(row => row.Name2013).HasMaxLength(Limits.Name);
        table.RefersTo<MunicipalityChangeRow, MunicipalityRow>(nameof(MunicipalityChangeRow.Number2020), 4);
        table.RefersTo<MunicipalityChangeRow, MunicipalityRow>(nameof(MunicipalityChangeRow.Number2024), 4);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class CountyCoverageConfiguration : IEntityTypeConfiguration<CountyCoverageRow>
{
    public void Configure(EntityTypeBuilder<CountyCoverageRow> table)
    {
        table.ToTable("CountyCoverages");
        table.IsSourced();
        table.HasKey(row => new { row.OfficeKey, row.CountyNumber, row.Epoch });
        table.Property(row => row.Basis).HasMaxLength(Limits.Number);
        table.Property(row => row.Note).HasMaxLength(Limits.Prose);
        table.RefersTo<CountyCoverageRow, DistrictOfficeRow>(nameof(CountyCoverageRow.OfficeKey), Limits.Key);
        table.RefersTo<CountyCoverageRow, CountyRow>(nameof(CountyCoverageRow.CountyNumber), 2);
    }
}

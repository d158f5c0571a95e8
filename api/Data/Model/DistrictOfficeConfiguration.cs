using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class DistrictOfficeConfiguration : IEntityTypeConfiguration<DistrictOfficeRow>
{
    public void Configure(EntityTypeBuilder<DistrictOfficeRow> table)
    {
        table.ToTable("DistrictOffices");
        table.IsEntry();
        table.Property(row => row.Kind).HasMaxLength(Limits.Number);
        table.HasIndex(row => row.Kind, "IX_DistrictOffices_OneHeadOffice").IsUnique().HasFilter($"Kind = '{HeadOffice.Kind}'");
        table.Property(row => row.Town).HasMaxLength(Limits.Name);
        table.Property(row => row.Address).HasMaxLength(Limits.Name);
        table.Property(row => row.Email).HasMaxLength(Limits.Email);
        table.Property(row => row.Phone).HasMaxLength(Limits.Phone);
        table.Property(row => row.PhoneSource).HasMaxLength(Limits.Url);
        table.RefersTo<DistrictOfficeRow, MunicipalityRow>(nameof(DistrictOfficeRow.MunicipalityNumber), 4);
        table.RefersTo<DistrictOfficeRow, PostalCodeRow>(nameof(DistrictOfficeRow.PostalCode), 4);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class ContactPointConfiguration
    : IEntityTypeConfiguration<ContactPointRow>, IEntityTypeConfiguration<ContactPointHostRow>, IEntityTypeConfiguration<ContactPointMunicipalityRow>
{
    public void Configure(EntityTypeBuilder<ContactPointRow> table)
    {
        table.ToTable("ContactPoints");
        table.IsEntry();
        table.Property(row => row.Offer).HasMaxLength(Limits.Prose);
        table.Property(row => row.EvidenceLevel).HasMaxLength(Limits.Number);
        table.Property(row => row.Phone).HasMaxLength(Limits.Phone);
        table.Property(row => row.PhoneSource).HasMaxLength(Limits.Url);
        table.Property(row => row.Email).HasMaxLength(Limits.Email);
        table.Property(row => row.Address).HasMaxLength(Limits.Name);
        table.Property(row => row.RoleInSource).HasMaxLength(Limits.Prose);
        table.RefersTo<ContactPointRow, MunicipalityRow>(nameof(ContactPointRow.MunicipalityNumber), 4);
        table.RefersTo<ContactPointRow, DistrictOfficeRow>(nameof(ContactPointRow.DistrictOfficeKey), Limits.Key);
        table.HasMany(row => row.Hosts).WithOne().HasForeignKey(row => row.ContactPointKey).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.MunicipalitiesServed).WithOne().HasForeignKey(row => row.ContactPointKey).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContactPointHostRow> table)
    {
        table.ToTable("ContactPointHosts");
        table.HasKey(row => new { row.ContactPointKey, row.OrganisationKey });
        table.RefersTo<ContactPointHostRow, OrganisationRow>(nameof(ContactPointHostRow.OrganisationKey), Limits.Key);
    }

    public void Configure(EntityTypeBuilder<ContactPointMunicipalityRow> table)
    {
        table.ToTable("ContactPointMunicipalities");
        table.HasKey(row => new { row.ContactPointKey, row.MunicipalityNumber });
        table.RefersTo<ContactPointMunicipalityRow, MunicipalityRow>(nameof(ContactPointMunicipalityRow.MunicipalityNumber), 4);
    }
}

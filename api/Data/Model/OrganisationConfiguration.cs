using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<OrganisationRow>, IEntityTypeConfiguration<OrganisationRoleRow>
{
    public void Configure(EntityTypeBuilder<OrganisationRow> table)
    {
        table.ToTable("Organisations");
        table.IsEntry();
        table.Property(row => row.ShortName).HasMaxLength(Limits.Name);
        table.PrimitiveCollection(row => row.Aliases);
        table.Property(row => row.Kind).HasMaxLength(Limits.Number);
        table.Property(row => row.Level).HasMaxLength(Limits.Number);
        table.Property(row => row.OrganisationNumber).HasMaxLength(9);
        table.Property(row => row.Relation).HasMaxLength(Limits.Prose);
        table.RefersTo<OrganisationRow, MunicipalityRow>(nameof(OrganisationRow.MunicipalityNumber), 4);
        table.HasMany(row => row.Roles).WithOne().HasForeignKey(row => row.OrganisationKey).OnDelete(DeleteBehavior.Restrict);

        // A branch never carries the national body's number, so a number belongs to one organisation.
        table.HasIndex(row => row.OrganisationNumber).IsUnique().HasFilter("OrganisationNumber IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<OrganisationRoleRow> table)
    {
        table.ToTable("OrganisationRoles");
        table.HasKey(row => new { row.OrganisationKey, row.Role });
        table.Property(row => row.Role).HasMaxLength(Limits.Number);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class LinkCentreConfiguration
    : IEntityTypeConfiguration<LinkCentreRow>, IEntityTypeConfiguration<LinkCentreFunderRow>, IEntityTypeConfiguration<LinkCentreMunicipalityRow>
{
    public void Configure(EntityTypeBuilder<LinkCentreRow> table)
    {
        table.ToTable("LinkCentres");
        table.IsEntry();
        table.Property(row => row.FundingNote).HasMaxLength(Limits.Prose);
        table.Property(row => row.Town).HasMaxLength(Limits.Name);
        table.Property(row => row.CoverageBasis).HasMaxLength(Limits.Number);
        table.Property(row => row.Address).HasMaxLength(Limits.Name);
        table.PrimitiveCollection(row => row.Services);
        table.RefersTo<LinkCentreRow, OrganisationRow>(nameof(LinkCentreRow.OperatorKey), Limits.Key);
        table.RefersTo<LinkCentreRow, MunicipalityRow>(nameof(LinkCentreRow.MunicipalityNumber), 4);
        table.RefersTo<LinkCentreRow, PostalCodeRow>(nameof(LinkCentreRow.PostalCode), 4);
        table.RefersTo<LinkCentreRow, DistrictOfficeRow>(nameof(LinkCentreRow.DistrictOfficeKey), Limits.Key);
        table.HasMany(row => row.Funders).WithOne().HasForeignKey(row => row.LinkCentreKey).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.CoveredMunicipalities).WithOne().HasForeignKey(row => row.LinkCentreKey).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LinkCentreFunderRow> table)
    {
        table.ToTable("LinkCentreFunders");
        table.HasKey(row => new { row.LinkCentreKey, row.OrganisationKey });
        table.RefersTo<LinkCentreFunderRow, OrganisationRow>(nameof(LinkCentreFunderRow.OrganisationKey), Limits.Key);
    }

    public void Configure(EntityTypeBuilder<LinkCentreMunicipalityRow> table)
    {
        table.ToTable("LinkCentreMunicipalities");
        table.HasKey(row => new { row.LinkCentreKey, row.MunicipalityNumber });
        table.RefersTo<LinkCentreMunicipalityRow, MunicipalityRow>(nameof(LinkCentreMunicipalityRow.MunicipalityNumber), 4);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

internal sealed class NetworkConfiguration
    : IEntityTypeConfiguration<NetworkRow>,
        IEntityTypeConfiguration<NetworkCountyRow>,
        IEntityTypeConfiguration<NetworkMunicipalityRow>,
        IEntityTypeConfiguration<NetworkMemberRow>,
        IEntityTypeConfiguration<NetworkPeriodRow>
{
    public void Configure(EntityTypeBuilder<NetworkRow> table)
    {
        table.ToTable("Networks", t => t.HasCheckConstraint("CK_Networks_RunningParty", "RunningPartyKey IS NULL OR RunningPartyName IS NULL"));
        table.IsEntry();
        table.Property(row => row.Ownership).HasMaxLength(Limits.Number);
        table.Property(row => row.Kind).HasMaxLength(Limits.Number);
        table.Property(row => row.Description).HasMaxLength(Limits.Prose);
        table.Property(row => row.Region).HasMaxLength(Limits.Name);
        table.Property(row => row.RunningPartyKey).HasMaxLength(Limits.Key);
        table.Property(row => row.RunningPartyName).HasMaxLength(Limits.Name);
        table.Property(row => row.RunningPartyBasis).HasMaxLength(Limits.Number);
        table.HasMany(row => row.Counties).WithOne().HasForeignKey(row => row.NetworkKey).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.Municipalities).WithOne().HasForeignKey(row => row.NetworkKey).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.Members).WithOne().HasForeignKey(row => row.NetworkKey).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.EarlierPeriods).WithOne().HasForeignKey(row => row.NetworkKey).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NetworkCountyRow> table)
    {
        table.ToTable("NetworkCounties");
        table.HasKey(row => new { row.NetworkKey, row.CountyNumber });
        table.RefersTo<NetworkCountyRow, CountyRow>(nameof(NetworkCountyRow.CountyNumber), 2);
    }

    public void Configure(EntityTypeBuilder<NetworkMunicipalityRow> table)
    {
        table.ToTable("NetworkMunicipalities");
        table.HasKey(row => new { row.NetworkKey, row.MunicipalityNumber });
        table.RefersTo<NetworkMunicipalityRow, MunicipalityRow>(nameof(NetworkMunicipalityRow.MunicipalityNumber), 4);
    }

    public void Configure(EntityTypeBuilder<NetworkMemberRow> table)
    {
        table.ToTable("NetworkMembers");
        table.HasKey(row => row.Id);
        table.NamesParty();
        table.Property(row => row.Role).HasMaxLength(Limits.Name);
    }

    public void Configure(EntityTypeBuilder<NetworkPeriodRow> table)
    {
        table.ToTable("NetworkPeriods", t => t.HasCheckConstraint("CK_NetworkPeriods_Party", "PartyKey IS NULL OR PartyName IS NULL"));
        table.HasKey(row => row.Id);
        table.HasIndex(row => new { row.NetworkKey, row.Position }).IsUnique();
        table.Property(row => row.Stage).HasMaxLength(Limits.Number);
        table.Property(row => row.PartyKey).HasMaxLength(Limits.Key);
        table.Property(row => row.PartyName).HasMaxLength(Limits.Name);
        table.Property(row => row.Basis).HasMaxLength(Limits.Number);
    }
}

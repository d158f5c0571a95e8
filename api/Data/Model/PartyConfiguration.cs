using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

/// <summary>What the tables of rows that name a party have in common.</summary>
internal static class PartyConfiguration
{
    /// <summary>Either a key or a name. The key may be of one of four tables, so no foreign key holds it: a rule does.</summary>
    public static void NamesParty<TRow>(this EntityTypeBuilder<TRow> table)
        where TRow : class, IPartyRow
    {
        var name = table.Metadata.GetTableName();
        table.Property(row => row.PartyKey).HasMaxLength(Limits.Key);
        table.Property(row => row.PartyName).HasMaxLength(Limits.Name);
        table.ToTable(t => t.HasCheckConstraint(
            $"CK_{name}_Party", "(PartyKey IS NULL AND PartyName IS NOT NULL) OR (PartyKey IS NOT NULL AND PartyName IS NULL)"));
    }
}

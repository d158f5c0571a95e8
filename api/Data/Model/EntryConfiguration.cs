using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;

namespace Selvhjelp.Api.Data.Model;

/// <summary>What the tables of all rows of facts, and of all entries, have in common.</summary>
internal static class EntryConfiguration
{
    /// <summary>Sources and year: at least one document, as JSON; a year that can be.</summary>
    public static void IsSourced<TRow>(this EntityTypeBuilder<TRow> table)
        where TRow : SourcedRow
    {
        var name = table.Metadata.GetTableName();
        table.PrimitiveCollection(row => row.Sources);
        table.ToTable(t =>
        {
            t.HasCheckConstraint($"CK_{name}_Sources", "Sources <> '[]' AND Sources <> ''");
            t.HasCheckConstraint($"CK_{name}_AsOfYear", "AsOfYear BETWEEN 1900 AND 2200");
        });
    }

    /// <summary>Key, slug, name and version.</summary>
    public static void IsEntry<TRow>(this EntityTypeBuilder<TRow> table)
        where TRow : EntryRow
    {
        table.IsSourced();
        table.HasKey(row => row.Key);
        table.Property(row => row.Key).HasMaxLength(Limits.Key);
        table.Property(row => row.Slug).HasMaxLength(Limits.Key);
        table.HasIndex(row => row.Slug).IsUnique();
        table.Property(row => row.Name).HasMaxLength(Limits.Name);
        table.Property(row => row.Status).HasMaxLength(Limits.Number);
        table.Property(row => row.StatusNote).HasMaxLength(Limits.Prose);
        table.Property(row => row.Website).HasMaxLength(Limits.Url);
        table.Property(row => row.AsOfBasis).HasMaxLength(Limits.Number);
        table.Property(row => row.Note).HasMaxLength(Limits.Prose);
        table.Property(row => row.Version).IsConcurrencyToken();
        table.ToTable(t => t.HasCheckConstraint($"CK_{table.Metadata.GetTableName()}_Slug", "Slug <> ''"));
    }

    /// <summary>A number or key that must be there, of another row.</summary>
    public static void RefersTo<TRow, TOther>(this EntityTypeBuilder<TRow> table, string foreignKey, int length)
        where TRow : class
        where TOther : class
    {
        table.Property(foreignKey).HasMaxLength(length);
        table.HasOne<TOther>().WithMany().HasForeignKey(foreignKey).OnDelete(DeleteBehavior.Restrict);
    }
}

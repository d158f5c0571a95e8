using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Selvhjelp.Api.Data.Model;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>
/// The database of the directory for writing, whatever its provider; each provider has a context of its own, with its migrations. Saving is the one place where the
/// revision and the versions of entries are raised, so that no change can forget them, and where deleting is refused.
/// </summary>
internal abstract class DirectoryContext(DbContextOptions options, TimeProvider time) : DbContext(options), IDatabaseConnection
{
    /// <summary>
    /// Begins a transaction for writing: from here to its end no other does, in this process or another, so that what it reads is what it writes upon.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract DatabaseUnavailableException? Explain(Exception failure);

    /// <summary>Not supported: changes are saved asynchronously.</summary>
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Changes are saved asynchronously, so that the revision is raised with them.");

    /// <summary>Saves all changes and the next revision in one transaction; writes nothing when nothing changed.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the same entry, or raised the revision, in the meantime.</exception>
    /// <exception cref="InvalidOperationException">A row was to be deleted; it is closed instead.</exception>
    public sealed override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Found once: with thousands of rows each further search costs.
        ChangeTracker.DetectChanges();
        var detect = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var changed = ChangeTracker.Entries().Where(IsChanged).ToList();
            if (changed.Count == 0) return 0;
            changed.ForEach(RefuseDeletion);
            RaiseVersions(changed);
            await RaiseRevisionAsync(cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detect;
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DirectoryContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(10);
    }

    private static bool IsChanged(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    // Rows are closed, and their addresses lead on; only their parts come and go.
    private static void RefuseDeletion(EntityEntry entry)
    {
        if (entry.State != EntityState.Deleted || entry.Entity is IPart) return;
        throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} is never deleted; close it instead.");
    }

    private void RaiseVersions(IReadOnlyList<EntityEntry> changed)
    {
        var entries = ChangeTracker.Entries<EntryRow>().ToDictionary(entry => entry.Entity.Key);
        var keys = changed.Select(entry => entry.Entity switch
        {
            EntryRow row => row.Key,
            IPartOfEntry part => part.EntryKey,
            _ => null,
        });
        foreach (var key in keys.OfType<string>().Distinct())
        {
            if (!entries.TryGetValue(key, out var entry)) throw new InvalidOperationException($"A part of {key} was changed, but {key} was not loaded.");
            if (entry.State == EntityState.Added) continue;
            var version = entry.Property(row => row.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }

    private async Task RaiseRevisionAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await Set<RevisionRow>().SingleOrDefaultAsync(cancellationToken) is not { } revision)
        {
            Add(new RevisionRow { Number = 1, CommittedAt = now, Date = time.Today() });
            return;
        }

        Entry(revision).Property(row => row.Number).CurrentValue = revision.Number + 1;
        Entry(revision).Property(row => row.CommittedAt).CurrentValue = now;
        Entry(revision).Property(row => row.Date).CurrentValue = time.DayAfter(revision.Date);
    }
}

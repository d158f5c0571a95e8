namespace Selvhjelp.Api.Data;

/// <summary>Where the database is, and of which kind: one subclass for each provider.</summary>
internal abstract class DatabaseAddress
{
    /// <summary>Makes sure that the database can be used.</summary>
    /// <param name="time">Gives the time of each revision.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be used; nothing of it was changed.</exception>
    public abstract Task<DirectoryDatabase> OpenAsync(TimeProvider time, CancellationToken cancellationToken);
}

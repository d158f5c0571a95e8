namespace Selvhjelp.Api.Data;

/// <summary>Where the database is, and of which kind: one subclass for each provider.</summary>
internal abstract class DatabaseAddress
{
    /// <summary>What it is called in lines for people: a file, or a database and its server. It has no secret in it.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Whether it is of use to wait for a database that cannot be opened: a server may come later, by itself; a file comes only when somebody sees to it.
    /// </summary>
    public abstract bool MayComeLater { get; }

    /// <summary>Makes sure that the database can be used.</summary>
    /// <param name="time">Gives the time of each revision.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be used; nothing of it was changed.</exception>
    public abstract Task<DirectoryDatabase> OpenAsync(TimeProvider time, CancellationToken cancellationToken);
}

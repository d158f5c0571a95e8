using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Data;

/// <summary>A database that was found ready: it can be reached, and has the tables of this program's version.</summary>
internal abstract class DirectoryDatabase : IDisposable
{
    /// <summary>What it is called in lines for people: a file, or a database and its server. It has no secret in it.</summary>
    public abstract string Name { get; }

    /// <summary>How often the program looks whether it still answers, and whether another node has written.</summary>
    public abstract TimeSpan PollInterval { get; }

    /// <summary>A context to write with, for one unit of work.</summary>
    public abstract DirectoryContext CreateContext();

    /// <summary>A connection to read with, for one unit of work; not begun yet.</summary>
    public abstract DirectoryReader CreateReader();

    /// <inheritdoc/>
    public abstract void Dispose();
}

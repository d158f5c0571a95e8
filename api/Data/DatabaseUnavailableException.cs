namespace Selvhjelp.Api.Data;

/// <summary>The database cannot be used. The message is for people: what happened, and what to do.</summary>
internal class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether it may pass by itself: a later attempt can succeed without anybody doing anything to this program.</summary>
    public bool IsTransient { get; init; }
}

/// <summary>Another process has the database file.</summary>
internal sealed class DatabaseInUseException(string path, Exception inner) : DatabaseUnavailableException(
    $"The database {path} is in use by another process. Stop that one first, or give this one a folder of its own with --Data:Path.",
    inner);

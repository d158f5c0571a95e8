namespace Selvhjelp.Api.Data;

/// <summary>A connection to the database for one unit of work, whatever its provider.</summary>
internal interface IDatabaseConnection : IAsyncDisposable
{
    /// <summary>Says in plain words what a failure of the database means; null when it is something else.</summary>
    DatabaseUnavailableException? Explain(Exception failure);
}

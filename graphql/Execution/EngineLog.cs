using Microsoft.Extensions.Logging;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>What the engine writes to the log.</summary>
internal sealed partial class EngineLog(ILogger logger)
{
    private readonly ILogger logger = logger;

    [LoggerMessage(1, LogLevel.Error, "Resolving {Coordinate} failed.")]
    public partial void FieldFailed(Exception exception, string coordinate);

    [LoggerMessage(2, LogLevel.Error, "The events of {Coordinate} failed.")]
    public partial void SourceFailed(Exception exception, string coordinate);
}

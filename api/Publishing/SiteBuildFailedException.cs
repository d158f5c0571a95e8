namespace Selvhjelp.Api.Publishing;

/// <summary>The site could not be built. The message says why in one line; what was live before still is.</summary>
internal sealed class SiteBuildFailedException(string message) : Exception(message);

namespace Selvhjelp.Site;

/// <summary>Why a site cannot be built, as one line for the person who started the build.</summary>
internal sealed class SiteBuildException(string message, Exception? cause = null) : Exception(message, cause);

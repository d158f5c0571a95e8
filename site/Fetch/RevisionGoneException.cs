namespace Selvhjelp.Site.Fetch;

/// <summary>The API no longer keeps the revision that this build is made from.</summary>
internal sealed class RevisionGoneException() : Exception("The revision is gone.");

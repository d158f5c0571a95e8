namespace Selvhjelp.Site.Pipeline;

/// <summary>Told how far a build has come.</summary>
internal interface IBuildProgress
{
    /// <summary>Tells how far a phase has come. May be called from several threads.</summary>
    /// <param name="phase">Name of the phase: <c>fetch</c>, <c>pages</c>, <c>assets</c> or <c>checks</c>, or <c>unchanged</c> when there is nothing to build.</param>
    /// <param name="done">How many parts are done.</param>
    /// <param name="total">How many there are.</param>
    void Report(string phase, int done, int total);

    /// <summary>Tells of something that is not as it should be and does not stop the build.</summary>
    void Warn(string message);
}

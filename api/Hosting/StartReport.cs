namespace Selvhjelp.Api.Hosting;

/// <summary>Tells the person who started the program, in a few lines, what it did and where to go.</summary>
internal sealed class StartReport(TextWriter output, TextWriter errors)
{
    /// <summary>A line of what was done: a short subject and the news about it.</summary>
    public void Say(string subject, string news) => output.WriteLine($"  {subject,-6} {news}");

    /// <summary>The first line.</summary>
    public void Begin() => output.WriteLine("selvhjelp.no: the directory of self-organised self-help");

    /// <summary>A line of what went wrong.</summary>
    public void Fail(string problem) => errors.WriteLine($"error: {problem}");
}

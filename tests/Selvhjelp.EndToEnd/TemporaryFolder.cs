namespace Selvhjelp.EndToEnd;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("selvhjelp-test-").FullName;

    public string Sub(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of the shipped facts, to be altered.</summary>
    public string CopyOfSeed()
    {
        var copy = Directory.CreateDirectory(Sub("seed")).FullName;
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(DirectoryProcess.Repository, "api", "Data", "Seed")))
            File.Copy(file, System.IO.Path.Combine(copy, System.IO.Path.GetFileName(file)));
        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace Selvhjelp.EndToEnd;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("selvhjelp-test-").FullName;

    public string Sub(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A copy of the shipped facts, to be altered.</summary>
    public string CopyOfSeed()
    {
        var seed = System.IO.Path.Combine(DirectoryProcess.Repository, "api", "Data", "Seed");
        var copy = Directory.CreateDirectory(Sub("seed")).FullName;
        foreach (var file in Directory.GetFiles(seed, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(copy, System.IO.Path.GetRelativePath(seed, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace Selvhjelp.Benchmarks;

/// <summary>Where the sources are that a benchmark needs.</summary>
internal static class Repository
{
    /// <summary>Its root folder.</summary>
    /// <exception cref="InvalidOperationException">The benchmark is not run in it.</exception>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "build", "npm-install.mjs"))) root = root.Parent;
        return root?.FullName ?? throw new InvalidOperationException("The benchmark must be run in the repository: what it needs is there.");
    }
}

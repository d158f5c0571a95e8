namespace Selvhjelp.Benchmarks;

/// <summary>Stands in for the program that builds the site: does nothing until the program that started it stops.</summary>
internal static class SiteStandIn
{
    /// <summary>Waits for the end of the input.</summary>
    /// <returns>1: nothing was built.</returns>
    public static int Wait()
    {
        while (Console.Read() >= 0)
        {
        }

        return 1;
    }

    /// <summary>Copies this program alone into a folder, so that little is hashed when the site's program is looked at.</summary>
    /// <returns>The program's file.</returns>
    public static string Install(string folder)
    {
        System.IO.Directory.CreateDirectory(folder);
        var name = typeof(SiteStandIn).Assembly.GetName().Name!;
        foreach (var file in new[] { $"{name}.dll", $"{name}.runtimeconfig.json" }) File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(folder, file));
        return Path.Combine(folder, $"{name}.dll");
    }
}

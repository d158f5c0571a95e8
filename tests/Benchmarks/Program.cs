using Selvhjelp.Benchmarks;

// Started by the program under measurement in the place of the site's own: the site is not what is measured.
if (args is ["build", ..]) return SiteStandIn.Wait();
if (args is not ["size", .. var sizes])
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- size [N ...]");
    return 2;
}

return await SizeBenchmark.RunAsync(sizes);

using Selvhjelp.Benchmarks;

// Started by the program under measurement in the place of the site's own: the site is not what is measured.
if (args is ["build", ..]) return SiteStandIn.Wait();
return args switch
{
    ["size", "--program", var program, .. var sizes] => await SizeBenchmark.RunAsync(Path.GetFullPath(program), sizes),
    ["size", .. var sizes] => await SizeBenchmark.RunAsync(program: null, sizes),
    _ => Refuse(),
};

static int Refuse()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Benchmarks -- size [--program FOLDER/Selvhjelp.Api.dll] [N ...]");
    return 2;
}

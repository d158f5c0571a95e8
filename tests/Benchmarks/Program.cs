using Selvhjelp.Benchmarks;
using Selvhjelp.Benchmarks.Lighthouse;
using Selvhjelp.Benchmarks.Micro;
using Selvhjelp.Benchmarks.Peers;
using Selvhjelp.Benchmarks.Sites;

// Started by the program under measurement in the place of the site's own: the site is not what is measured.
if (args is ["build", ..]) return SiteStandIn.Wait();
return args switch
{
    ["size", "--program", var program, .. var sizes] => await SizeBenchmark.RunAsync(Path.GetFullPath(program), sizes),
    ["size", .. var sizes] => await SizeBenchmark.RunAsync(program: null, sizes),
    ["micro", .. var names] => MicroBenchmark.Run(names),
    ["peers", .. var rounds] => await PeerBenchmark.RunAsync(rounds),
    ["lighthouse", var address] when Uri.TryCreate(address, UriKind.Absolute, out var site) => await LighthouseBenchmark.RunAsync(site),
    ["site", .. var sizes] => await SiteBenchmark.RunAsync(sizes),
    ["serve", .. var settings] => await MeasuredHost.RunAsync(settings),
    _ => Refuse(),
};

static int Refuse()
{
    Console.Error.WriteLine("""
        Usage: dotnet run -c Release --project tests/Benchmarks -- COMMAND
          peers [ROUNDS [SECONDS]]                          the API against an endpoint written by hand, Mercurius with JIT and GraphQL Yoga
          site [N ...]                                      the site of so many contact points, built by its program and in turns one like it by Hugo
          micro [NAME]                                      parts of the engine, with what they allocate
          lighthouse URL                                    what Lighthouse says of the site that is served there, as on a phone
          size [--program FOLDER/Selvhjelp.Api.dll] [N ...]  what a directory of so many contact points costs
        """);
    return 2;
}

using System.CommandLine;
using Selvhjelp.Site.Commands;

var root = new RootCommand("Makes the static site of the directory of self-organised self-help.")
{
    BuildCommand.Create(Console.OpenStandardInput),
    PreviewCommand.Create(),
    NginxCommand.Create(),
};
// A command that is stopped clears away what it has made: for a large site that takes longer than the two seconds which are usual.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });

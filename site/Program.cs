using System.CommandLine;
using Selvhjelp.Site.Commands;

var root = new RootCommand("Makes the static site of the directory of self-organised self-help.")
{
    BuildCommand.Create(Console.OpenStandardInput),
    NginxCommand.Create(),
};
return await root.Parse(args).InvokeAsync();

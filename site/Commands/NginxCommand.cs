using System.CommandLine;
using Selvhjelp.Site.Pipeline.Hosting;

namespace Selvhjelp.Site.Commands;

/// <summary><c>nginx --base-url URL --root DIR [--without-brotli]</c>: writes how nginx serves the site.</summary>
internal static class NginxCommand
{
    private static readonly Option<Uri> BaseUrl = BuildCommand.BaseUrlOption();

    private static readonly Option<string> Root = new("--root")
    {
        Description = "Folder with the site's files on the server, such as /srv/directory/current.",
        Required = true,
    };

    private static readonly Option<bool> WithoutBrotli = new("--without-brotli")
    {
        Description = "For an nginx without the module ngx_http_brotli_static (Debian: libnginx-mod-http-brotli-static).",
    };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create()
    {
        var command = new Command("nginx", "Writes to standard output how nginx serves the site, to be included in its server block.") { BaseUrl, Root, WithoutBrotli };
        command.SetAction(arguments => arguments.InvocationConfiguration.Output.Write(
            NginxConfiguration.Of(arguments.GetRequiredValue(BaseUrl), arguments.GetRequiredValue(Root), !arguments.GetValue(WithoutBrotli))));
        return command;
    }
}

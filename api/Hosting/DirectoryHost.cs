using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Hosting;

/// <summary>The web server: its configuration, and its start.</summary>
internal static class DirectoryHost
{
    /// <summary>A builder that finds its settings beside the program, whatever folder it is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])) builder.WebHost.UseUrls(Settings.DefaultUrl);
        return builder;
    }

    /// <summary>The server with all that it answers: the API, the site, and how it is.</summary>
    /// <exception cref="BadStartException">The contract cannot be served.</exception>
    public static WebApplication BuildDirectory(this WebApplicationBuilder builder, Settings settings, DirectoryGraphs graphs, LiveDirectory live)
    {
        builder.Services.AddSingleton(graphs);
        builder.Services.AddLiveDirectory(live);
        builder.Services.AddPublishing(settings.DataFolder, settings.Publishing);
        builder.Services.AddDirectoryGraphQL(settings.GraphQL);
        builder.Services.AddDirectoryGraphQLOrigins();
        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseGraphiQLFiles();
        app.UseSite();
        app.UseDirectoryGraphQLOrigins();
        app.MapDirectoryGraphQL(settings.GraphQL);
        app.MapHealth();
        return app;
    }

    /// <summary>Opens the port and says where it is.</summary>
    /// <exception cref="BadStartException">The port is taken, or the address is none.</exception>
    public static async Task ListenAsync(this WebApplication app, StartReport report)
    {
        var urls = app.Configuration[WebHostDefaults.ServerUrlsKey];
        try
        {
            await app.StartAsync();
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            throw new BadStartException($"{urls} is in use by another program. Stop that one, or choose another address with --urls.", problem);
        }
        catch (Exception problem) when (problem is IOException or SocketException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new BadStartException($"{urls} cannot be listened on: {problem.Message} Choose another address with --urls.", problem);
        }

        report.Say("API", $"{app.OwnAddress()}graphql");
    }
}

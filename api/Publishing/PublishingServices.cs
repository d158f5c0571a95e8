namespace Selvhjelp.Api.Publishing;

/// <summary>What publishing needs, and what serving the site needs of it.</summary>
internal static class PublishingServices
{
    /// <summary>Adds publishing into a data folder.</summary>
    public static void AddPublishing(this IServiceCollection services, string dataFolder, PublishingOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(provider => new ReleaseFolder(dataFolder, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LiveReleaseFiles>();
        services.AddSingleton<SiteBuilder>();
        services.AddSingleton<Publisher>();
    }
}

using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Live;

/// <summary>Keeps what is served abreast of the database and of the day.</summary>
internal static class LiveServices
{
    /// <summary>Adds the directory and what refreshes it.</summary>
    public static void AddLiveDirectory(this IServiceCollection services, LiveDirectory live)
    {
        services.AddSingleton(live);
        services.AddHostedService<GraphRefresher>();
        services.AddHostedService<GraphSettler>();
    }

    /// <summary>
    /// Makes the data ready to be served. A server that cannot be reached for now is no reason not to start: the refresher goes on trying.
    /// </summary>
    /// <exception cref="BadStartException">The data cannot be used; nothing of it was changed.</exception>
    public static async Task PrepareAsync(this LiveDirectory live, CancellationToken cancellation)
    {
        try
        {
            await live.RefreshAsync(cancellation);
            // Else the health report would doubt it until the refresher's first look.
            live.Watch.Answered();
        }
        catch (DatabaseUnavailableException problem) when (problem.IsTransient)
        {
            // The refresher meets it too, and tells.
        }
        catch (Exception problem) when (problem is DatabaseUnavailableException or ImportRefusedException or FactsRefusedException or InvalidDataException)
        {
            throw new BadStartException(problem.Message, problem);
        }
    }
}

using System.Globalization;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>
/// Counts the comparisons that the filters of one request make, and those of making orders that are not made yet. Relations lead from
/// everything to everything, so the size of a request says nothing about how much work it is.
/// </summary>
internal sealed class RequestWork(int most = RequestWork.MostOfARequest)
{
    /// <summary>
    /// Most comparisons of a request. One takes up to 100 ns where a list does not fit the processor's cache, so all of them take half a second.
    /// A condition on 100,000 entries makes 100,000; what comes near the limit goes round in the graph.
    /// </summary>
    public const int MostOfARequest = 5_000_000;

    private int done;

    /// <summary>Counts comparisons about to be made.</summary>
    /// <param name="comparisons">How many.</param>
    /// <param name="argument">The argument that takes them.</param>
    /// <exception cref="GraphQLFieldException">They are more than a request may make.</exception>
    public void Spend(int comparisons = 1, string argument = "where")
    {
        if ((done += comparisons) <= most) return;
        done = most;
        throw BadArgument.TooMuch(argument, string.Create(
            CultureInfo.InvariantCulture,
            $"The filters and orders of this request take more than {most:N0} comparisons. Ask a narrower list, go through fewer relations, or order by fewer fields."));
    }
}

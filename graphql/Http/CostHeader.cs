using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution.Cost;

namespace Selvhjelp.GraphQL.Http;

/// <summary>The header by which a client asks what its operation costs, as Hot Chocolate has it.</summary>
internal static class CostHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>Reads it.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static HttpProblem? TryRead(HttpRequest request, out CostMode mode)
    {
        mode = CostMode.Enforce;
        if (!request.Headers.TryGetValue(Name, out var asked)) return null;
        if (asked == "report") mode = CostMode.Report;
        else if (asked == "validate") mode = CostMode.Validate;
        else return new HttpProblem(StatusCodes.Status400BadRequest, $"The header {Name} must be 'report' or 'validate', if it is given.");
        return null;
    }
}

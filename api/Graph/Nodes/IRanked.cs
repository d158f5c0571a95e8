namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>
/// A node that has its place among all of its kind as a number, because there may be very many of them: to keep each one's sort key would cost more
/// memory than its name, and to compare numbers is faster.
/// </summary>
internal interface IRanked
{
    /// <summary>Its place in lists of its kind as a text: by name in Norwegian order, then by key. It is made anew each time.</summary>
    string Position { get; }

    /// <summary>How many of its kind come before it. Set once, when all of the kind are made.</summary>
    int Rank { get; set; }
}

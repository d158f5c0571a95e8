using Selvhjelp.Api.Graph.Lists;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>
/// A condition: what a <c>where</c> argument becomes. Immutable, so that the one that a document spells out is made once and shared by all
/// requests. To ask it makes no garbage.
/// </summary>
/// <typeparam name="T">
/// What it is asked about. A filter of entries (<c>Filter&lt;County&gt;</c>) is never asked about null; one of values (<c>Filter&lt;int?&gt;</c>) is,
/// where there is no value.
/// </typeparam>
internal abstract class Filter<T>
{
    /// <summary>Whether it holds.</summary>
    /// <param name="value">What is asked about.</param>
    /// <param name="work">Counts the comparisons of the request.</param>
    public abstract bool Holds(T value, RequestWork work);
}

using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>One kind of parts of a row, such as the hosts of a contact point.</summary>
internal interface IParts<in TRow>
{
    /// <summary>Loads all of them into the context, which puts them to their rows.</summary>
    Task LoadAsync(DirectoryContext context, CancellationToken cancellationToken);

    /// <summary>Makes the parts of <paramref name="known"/> those of <paramref name="wanted"/>.</summary>
    /// <returns>True when they differed.</returns>
    bool Replace(DirectoryContext context, TRow known, TRow wanted);
}

/// <inheritdoc cref="IParts{TRow}"/>
/// <param name="list">The parts of a row.</param>
/// <param name="key">What tells a part from the others of its row.</param>
internal sealed class Parts<TRow, TPart>(Func<TRow, List<TPart>> list, Func<TPart, string> key) : IParts<TRow>
    where TPart : class, IPart
{
    /// <inheritdoc/>
    public Task LoadAsync(DirectoryContext context, CancellationToken cancellationToken) => context.Set<TPart>().LoadAsync(cancellationToken);

    /// <inheritdoc/>
    public bool Replace(DirectoryContext context, TRow known, TRow wanted)
    {
        var (old, now) = (list(known), list(wanted));
        var gone = old.ExceptBy(now.Select(key), key).ToList();
        var come = now.ExceptBy(old.Select(key), key).ToList();
        foreach (var part in gone)
        {
            old.Remove(part);
            context.Remove(part);
        }

        foreach (var part in come)
        {
            old.Add(part);
            context.Add(part);
        }

        return gone.Count + come.Count > 0;
    }
}

using Microsoft.EntityFrameworkCore;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>
/// The history of a network: when a later source tells of another stage or of another party that runs it, the state until then is kept. A change for the same
/// year is a correction, and leaves no trace.
/// </summary>
internal sealed class EarlierPeriods : IParts<NetworkRow>
{
    /// <inheritdoc/>
    public Task LoadAsync(DirectoryContext context, CancellationToken cancellationToken) => context.Set<NetworkPeriodRow>().LoadAsync(cancellationToken);

    /// <inheritdoc/>
    public bool Replace(DirectoryContext context, NetworkRow known, NetworkRow wanted)
    {
        var before = context.Entry(known).OriginalValues;
        var stage = before.GetValue<string?>(nameof(NetworkRow.Status));
        var key = before.GetValue<string?>(nameof(NetworkRow.RunningPartyKey));
        var name = before.GetValue<string?>(nameof(NetworkRow.RunningPartyName));
        var year = before.GetValue<int>(nameof(NetworkRow.AsOfYear));
        if (wanted.AsOfYear <= year || (stage, key, name) == (wanted.Status, wanted.RunningPartyKey, wanted.RunningPartyName)) return false;

        var period = new NetworkPeriodRow
        {
            NetworkKey = known.Key,
            Position = known.EarlierPeriods.Count == 0 ? 0 : known.EarlierPeriods.Max(earlier => earlier.Position) + 1,
            Stage = stage,
            PartyKey = key,
            PartyName = name,
            Basis = before.GetValue<string?>(nameof(NetworkRow.RunningPartyBasis)),
            AsOfYear = year,
        };
        known.EarlierPeriods.Add(period);
        context.Add(period);
        return true;
    }
}

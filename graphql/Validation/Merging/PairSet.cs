using System.Runtime.CompilerServices;

namespace Selvhjelp.GraphQL.Validation.Merging;

/// <summary>
/// The pairs of things that were compared. A comparison of fields that can never be of one object ("exclusive") asks less than one of
/// fields that can, so having done the stricter one makes the other needless, but not the other way round.
/// </summary>
internal sealed class PairSet
{
    private readonly Dictionary<Pair, bool> pairs = [];

    /// <summary>Notes a comparison; false if it need not be made.</summary>
    public bool Add(object a, object b, bool areExclusive)
    {
        var pair = new Pair(a, b);
        if (pairs.TryGetValue(pair, out var wereExclusive) && (areExclusive || !wereExclusive))
            return false;
        pairs[pair] = areExclusive;
        return true;
    }

    /// <summary>Two references in either order.</summary>
    private readonly struct Pair(object a, object b) : IEquatable<Pair>
    {
        private readonly object a = a;
        private readonly object b = b;

        public bool Equals(Pair other) =>
            (ReferenceEquals(a, other.a) && ReferenceEquals(b, other.b)) || (ReferenceEquals(a, other.b) && ReferenceEquals(b, other.a));

        public override bool Equals(object? obj) => obj is Pair other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(a) ^ RuntimeHelpers.GetHashCode(b);
    }
}

using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>All facts but contact points, with the parts of these, in the order of the contact points' keys.</summary>
internal sealed record OtherFacts(
    DirectoryFacts Facts, IReadOnlyList<ContactPointHostRow> Hosts, IReadOnlyList<ContactPointMunicipalityRow> Served)
{
    /// <summary>All facts.</summary>
    /// <param name="contactPoints">Contact points of the same revision, by key.</param>
    /// <exception cref="InvalidOperationException">They are of another revision.</exception>
    public DirectoryFacts With((int Revision, List<ContactPointRow> Rows) contactPoints)
    {
        var (revision, rows) = contactPoints;
        if (revision != Facts.Revision) throw new InvalidOperationException($"Contact points of revision {revision} are not those of revision {Facts.Revision}.");
        OrderedParts.Put(rows, row => row.Key, Hosts, part => part.ContactPointKey, row => row.Hosts);
        OrderedParts.Put(rows, row => row.Key, Served, part => part.ContactPointKey, row => row.MunicipalitiesServed);
        return Facts with { ContactPoints = rows };
    }
}

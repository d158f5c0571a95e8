namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// An organisation has the role in which an entry names it: HOST of a contact point, OPERATOR and FUNDER of a LINK centre, PARTY to an agreement. A place that is only a
/// LOCAL_SERVICE is never shown as a contact point's host.
/// </summary>
internal static class RolesHeld
{
    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var roles = facts.Organisations.ToDictionary(row => row.Key, row => row.Roles.Select(role => role.Role).ToHashSet());
        return
        [
            .. facts.ContactPoints.SelectMany(row => Of(row, nameof(row.Hosts), "HOST", row.Hosts.Select(host => host.OrganisationKey))),
            .. facts.LinkCentres.SelectMany(row => Of(row, nameof(row.Funders), "FUNDER", row.Funders.Select(funder => funder.OrganisationKey))),
            .. facts.LinkCentres.SelectMany(row => Of(row, nameof(row.OperatorKey), "OPERATOR", row.OperatorKey is { } key ? [key] : [])),
            .. facts.Agreements.SelectMany(row =>
                Of(row, nameof(row.Parties), "PARTY", row.Parties.Select(party => party.PartyKey).OfType<string>().Where(roles.ContainsKey))),
        ];

        IEnumerable<Problem> Of(object row, string field, string role, IEnumerable<string> organisations) =>
            from key in organisations
            where !roles[key].Contains(role)
            select new Problem(row, field, $"{key} does not have the role {role}, only {string.Join(", ", roles[key].Order().DefaultIfEmpty("none"))}");
    }
}

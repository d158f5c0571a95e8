using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Text;

/// <summary>A theme with its figures of one year.</summary>
/// <param name="Name">What the theme is called, in bokmål.</param>
/// <param name="Figures">The figures, in the API's order.</param>
public sealed record FigureTheme(string Name, IReadOnlyList<KeyFigure> Figures);

/// <summary>Which theme a figure belongs to on the page of key figures. A key that no theme names is still shown, last.</summary>
internal static class FigureThemes
{
    private const string Rest = "Andre tall";

    private static readonly (string Name, string[] Keys)[] Themes =
    [
        ("Steder og nettverk",
        [
            "contact_points", "district_offices", "links_in_operation", "links_initiated", "links_counted_by_district_office",
            "own_networks", "external_networks", "healthy_life_centre_units",
        ]),
        ("Grupper",
        [
            "groups_supported_by_district_offices", "link_oslo_groups", "link_oslo_groups_per_week", "link_bergen_groups",
            "link_bergen_participants",
        ]),
        ("Opplæring",
        [
            "initiator_trainings", "initiator_training_participants", "teaching_assignments", "students", "recovery_school_days",
        ]),
        ("Informasjon",
        [
            "people_reached", "dissemination_activities", "external_conference_contributions", "page_views", "page_views_rounded",
            "articles", "newsletters", "brochures_sent", "facebook_followers", "facebook_district_pages", "instagram_followers",
            "actors_in_digital_overview",
        ]),
        ("Samarbeidspartnernes mening", ["partner_survey_score", "partner_survey_respondents", "partner_survey_started_groups"]),
        ("Ansatte og penger", ["employees", "full_time_equivalents", "state_grant_mnok", "link_vt_grant_mnok"]),
    ];

    private static readonly Dictionary<string, string> ThemeByKey =
        Themes.SelectMany(theme => theme.Keys, (theme, key) => (key, theme.Name)).ToDictionary();

    /// <summary>The figures by theme, in the order of the themes; themes without figures are left out.</summary>
    public static IReadOnlyList<FigureTheme> Of(IEnumerable<KeyFigure> figures)
    {
        var byTheme = figures.ToLookup(figure => ThemeByKey.GetValueOrDefault(figure.Key, Rest));
        return [.. Themes.Select(theme => theme.Name).Append(Rest).Where(byTheme.Contains).Select(name => new FigureTheme(name, [.. byTheme[name]]))];
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>
/// What axe finds on a page. Its script is run in the page as it stands: the package's own way opens a second page for every look and tells of all that
/// is right, which takes more than twice as long.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong, a line each; with the first places where it is.</summary>
    /// <param name="page">The page, as it is shown now.</param>
    /// <param name="rules">Ids of the rules to look at; none for all: those of WCAG 2.1 AA, and what is good practice besides.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const options = { resultTypes: ["violations"], ...(rules.length > 0 && { runOnly: { type: "rule", values: rules } }) };
              const { violations } = await axe.run(document, options);
              return violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 3).map(node => node.html).join(", ")}`);
            }
            """,
            rules);
    }
}

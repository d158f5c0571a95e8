using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Selvhjelp.Site.Components;

/// <summary>Names of the directory in a sentence, «a, b og c», each marked as bokmål where the sentence is in another language.</summary>
public sealed class FactList : SiteComponent
{
    /// <summary>The names.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Names { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            builder.AddContent(0, i == 0 ? "" : i == Names.Count - 1 ? Wording.BeforeLast : ", ");
            builder.OpenComponent<FactText>(1);
            builder.AddComponentParameter(2, nameof(FactText.Text), Names[i]);
            builder.CloseComponent();
        }
    }
}

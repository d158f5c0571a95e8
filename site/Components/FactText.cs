using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Selvhjelp.Site.Components;

/// <summary>A name or text of the directory inside a sentence: marked as bokmål where the sentence is in another language.</summary>
public sealed class FactText : SiteComponent
{
    /// <summary>The name or text.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The program's own words for it in the language of the page, if it has any: they are taken before the text.</summary>
    [Parameter]
    public string? Own { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Own is not null || FactLang is not { } language)
        {
            builder.AddContent(0, Own ?? Text);
            return;
        }
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", language);
        builder.AddContent(3, Text);
        builder.CloseElement();
    }
}

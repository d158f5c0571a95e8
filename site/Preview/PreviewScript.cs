using System.Text;

namespace Selvhjelp.Site.Preview;

/// <summary>The script that a page gets while it is shown in a preview.</summary>
internal static class PreviewScript
{
    /// <summary>
    /// Loads the page again when there is a newer site, and says when a build has failed. Pages of all languages have it in the language of those who
    /// edit and develop the site; what the program says is English.
    /// </summary>
    public static byte[] Content { get; } = Encoding.UTF8.GetBytes("""
        const news = new EventSource('/-/preview');
        let shown;
        let note;

        function element(name, properties, ...children) {
          const made = Object.assign(document.createElement(name), properties);
          made.append(...children);
          return made;
        }

        function noteOf(problem, hasSite) {
          return element('div', { lang: 'nb', role: 'alert', className: 'preview-problem' },
            element('p', {}, hasSite
              ? 'Nettstedet kunne ikke bygges på nytt. Du ser den forrige utgaven.'
              : 'Nettstedet kunne ikke bygges. Det finnes ingen tidligere utgave å vise.'),
            element('p', {}, 'Rett det som er feil. Da bygges nettstedet igjen av seg selv. Har du endret koden, må du starte forhåndsvisningen på nytt.'),
            element('p', {}, 'Byggeprogrammet sier, på engelsk: ', element('span', { lang: 'en' }, problem)));
        }

        const style = new CSSStyleSheet();
        style.replaceSync(`
          .preview-problem {
            position: sticky; inset-block-start: 0; z-index: 9; max-block-size: 50vh; overflow: auto;
            padding: .5rem 1rem; background: #b3253a; color: #fff; font-size: 1rem; line-height: 1.4; overflow-wrap: anywhere;
          }
          .preview-problem p { max-inline-size: 75ch; margin: 0 0 .375rem; }
          .preview-problem p:first-child { font-weight: bold; }`);
        document.adoptedStyleSheets.push(style);

        news.onmessage = ({ data }) => {
          const { version, problem } = JSON.parse(data);
          if (shown !== undefined && shown !== version) return location.reload();
          shown = version;
          note?.remove();
          if (!problem) return;
          note = noteOf(problem, version > 0);
          document.body.prepend(note);
        };

        """);
}

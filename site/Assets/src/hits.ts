// The elements that a search puts under its field.
import type { Office } from './catalogue';
import type { Hit } from './engine';

// As much of what was typed as is said again.
const longest = 60;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Record<string, string>, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Each hit is a link, so that it opens in a new tab too; the tab key passes them, for arrows choose. */
export function hitList(id: string, hits: Hit[]): HTMLElement {
  const items = hits.map((hit, at) => {
    const about = [hit.detail, hit.reason].filter(Boolean).join('. ');
    const link = element('a', { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false', tabindex: '-1', href: hit.url });
    link.append(element('strong', {}, hit.title), ' ', element('small', {}, about));
    return element('li', { role: 'none' }, link);
  });
  return element('ul', { class: 'search-hits', id, role: 'listbox', 'aria-label': 'Treff', tabindex: '-1' }, ...items);
}

/** Never a dead end: the list of all, and somebody to ask. */
export function noHits(text: string, all: string, office: Office): HTMLElement {
  const shown = text.length > longest ? `${text.slice(0, longest)} …` : text;
  return element('div', { class: 'search-none' },
    element('a', { href: '#akutt' }, 'Trenger du hjelp nå? Se hvem du kan ringe'),
    element('p', {}, `Fant ikke «${shown}». Sjekk skrivemåten, eller se listen over alle:`),
    element('a', { href: all }, 'Se alle fra A til Å'),
    element('p', {}, 'Vi hjelper deg gjerne videre: ', element('a', { href: office.url }, office.name)),
    ...office.ways.map(({ label, link }) => element('a', { href: link }, label)));
}

// The elements that a search puts under its field.
import type { Office, Words } from './catalogue';
import type { Hit } from './engine';

// As much of what was typed as is said again.
const longest = 60;

export const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Record<string, string>, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Each hit is a link, so that it opens in a new tab too; the tab key passes them, for arrows choose. */
export function hitList(id: string, hits: Hit[], label: string): HTMLElement {
  const items = hits.map((hit, at) => {
    const about = [hit.detail, hit.reason].filter(Boolean).join('. ');
    const link = element('a', { role: 'option', id: `${id}-${at}`, 'aria-selected': 'false', tabindex: '-1', href: hit.url });
    link.append(element('strong', {}, hit.title), ' ', element('small', {}, about));
    return element('li', { role: 'none' }, link);
  });
  return element('ul', { class: 'search-hits', id, role: 'listbox', 'aria-label': label, tabindex: '-1' }, ...items);
}

/** Never a dead end: help for whoever needs it now, the list of all, and somebody to ask. */
export function noHits(said: string, words: Words, all: string, office: Office): HTMLElement {
  return element('div', { class: 'search-none' },
    element('a', { href: '#akutt' }, words.acute),
    element('p', {}, `${said} ${words.check}`),
    element('a', { href: all }, words.all),
    element('p', {}, `${words.ask} `, element('a', { href: office.url }, office.name)),
    ...office.ways.map(({ label, link }) => element('a', { href: link }, label)));
}

/** A sentence, and where to go from it. */
export function wayOn(said: string, links: { label: string; url: string }[]): HTMLElement {
  const items = links.map(({ label, url }) => element('li', {}, element('a', { href: url }, label)));
  return element('div', { class: 'search-none' }, element('p', {}, said), element('ul', { class: 'plain-list' }, ...items));
}

// Whom to contact, from the file that site/Pipeline/Catalogue/OfflineContacts.cs writes.
import { element } from './hits';

type RawEntry = [name: string, url: string, detail: string, source: string, ...ways: string[]];
type RawPlace = [title: string, url: string, ...entries: number[]];

export interface Contacts {
  helper: number;
  entries: RawEntry[];
  places: RawPlace[];
}

export interface ContactWords {
  /** Said when nothing is known of the address. */
  unknown: string;
  whom: string;
  helper: string;
  noways: string;
}

/** What is known of the address of a page: of a municipality whom to contact there, of an entry how to reach it. Never nothing. */
export function contactsAt(path: string, contacts: Contacts, words: ContactWords): { title: string | null; content: HTMLElement } {
  const place = contacts.places.find(([, url]) => url === path);
  if (place) {
    const [title, , ...entries] = place;
    return { title, content: section(`${words.whom}: ${title}`, entries, contacts, words) };
  }
  const at = contacts.entries.findIndex(([, url]) => url === path);
  if (at >= 0) {
    const name = contacts.entries[at]![0];
    return { title: name, content: section(name, at === contacts.helper ? [at] : [at, contacts.helper], contacts, words) };
  }
  return { title: null, content: section(words.unknown, [contacts.helper], contacts, words) };
}

function section(heading: string, entries: number[], contacts: Contacts, words: ContactWords): HTMLElement {
  const cards = entries.flatMap((at) => contacts.entries.slice(at, at + 1).map((entry) => card(entry, at === contacts.helper, words)));
  return element('section', {}, element('h2', {}, heading), element('ul', { class: 'cards' }, ...cards));
}

function card([name, , detail, source, ...ways]: RawEntry, isHelper: boolean, words: ContactWords): HTMLElement {
  const links: HTMLElement[] = [];
  for (let at = 0; at + 1 < ways.length; at += 2) links.push(element('li', {}, element('a', { href: ways[at + 1]! }, ways[at]!)));
  return element('li', { class: 'ds-card', 'data-variant': 'tinted' },
    element('h3', {}, name),
    element('p', {}, isHelper ? `${detail}. ${words.helper}.` : `${detail}.`),
    links.length > 0 ? element('ul', { class: 'plain-list' }, ...links) : element('p', {}, words.noways),
    element('p', { class: 'small' }, `${source}.`));
}

// The search itself, without a page: what matches, in which order, and why.
import MiniSearch from 'minisearch';
import type { Entry, OtherName, Place } from './catalogue';
import { comparable, forms } from './fold';

export interface Hit {
  title: string;
  url: string;
  /** What it is and where: `Kommune i Troms`. */
  detail: string;
  /** Why it is a hit, when the title does not show it. */
  reason: string;
  /** Whether the whole of what was typed is a name of it. */
  exact: boolean;
  /** Whether it is a place whose name begins with what was typed; a word in the name of an organisation is not enough to be led by. */
  close: boolean;
  /** Whether it only resembles what was typed: never to be taken without asking. */
  guess: boolean;
  kind: number;
}

interface Ranked extends Hit {
  step: number;
  score: number;
}

interface Named {
  forms: string[];
}

type Indexed = { entry: Entry; names: (OtherName & Named)[] } & Named;
type IndexedPlace = Place & Named;

// As CatalogueKind in C#.
const municipality = 0;
const county = 1;

// How many hits are shown at most.
const most = 10;

export class Engine {
  private readonly index: MiniSearch;
  private readonly entries: Indexed[];
  private places: IndexedPlace[] = [];

  constructor(entries: Entry[]) {
    this.entries = entries.map((entry) => ({
      entry,
      forms: titles(entry).flatMap(forms),
      names: entry.names.map((name) => ({ ...name, forms: forms(name.name) })),
    }));
    this.index = new MiniSearch({
      fields: ['title', 'names', 'detail'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
      searchOptions: { boost: { title: 3, names: 2 }, combineWith: 'AND', prefix: true },
    });
    this.index.addAll(this.entries.map(({ entry, forms: title, names }, id) => ({
      id,
      title: title.join(' '),
      names: names.flatMap((name) => name.forms).join(' '),
      detail: comparable(entry.detail),
    })));
  }

  addPlaces(places: Place[]): void {
    this.places = places.map((place) => ({ ...place, forms: forms(place.name) }));
  }

  /** The best hits first; none when nothing matches. */
  search(text: string): Hit[] {
    const query = comparable(text);
    if (!query) return [];
    if (/^\d/.test(query)) return this.byCode(/^(\d{4})\b|^\d{1,3}$/.exec(query)?.[0]);
    const hits = unique([...this.byName(query), ...this.byPlace(query)].sort(compare));
    return (hits.length > 0 ? hits : this.byName(query, 0.25)).slice(0, most);
  }

  /** Where Enter leads: the only hit, or the only one of its kind whose name is exactly what was typed. Never a guess. */
  best(text: string): Hit | null {
    const hits = this.search(text);
    const first = hits[0];
    if (!first || first.guess) return null;
    const equal = (hits.length === 1 && first.close) || (first.exact && !hits.some((hit) => hit !== first && hit.exact && hit.kind === first.kind));
    return equal ? first : null;
  }

  // A part of a postal code gives the codes that begin so, and says nothing about which is meant.
  private byCode(digits: string | undefined): Hit[] {
    if (!digits) return [];
    const exact = digits.length === 4;
    return this.places
      .flatMap((place) => place.codes.filter((code) => code.startsWith(digits)).map((code) => ({ ...place, code })))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .slice(0, most)
      .map(({ code, name, entry }) => ({ ...entry, title: `${code} ${name}`, reason: lies(name, entry), exact, close: exact, guess: !exact }));
  }

  private byName(query: string, fuzzy = 0): Ranked[] {
    // What resembles the county of a municipality is no name of it.
    const options = fuzzy > 0 ? { fields: ['title', 'names'], fuzzy: (term: string) => (term.length > 3 ? fuzzy : 0) } : {};
    return this.index.search(query, options)
      .flatMap(({ id, score }) => this.entries.slice(id as number, (id as number) + 1).map((entry) => rank(entry, query, score, fuzzy > 0)))
      .sort(compare);
  }

  private byPlace(query: string): Ranked[] {
    return this.places.filter((place) => place.forms.some((form) => form.startsWith(query))).map(({ name, entry, forms: named }) => {
      const exact = named.includes(query);
      return { ...entry, reason: lies(name, entry), exact, close: true, guess: false, step: exact ? 2.5 : 3, score: 0 };
    });
  }
}

// The steps of likeness: 0 its title, 1 another name, 2 the beginning of its title, 2.5 a postal place in it (some are as short
// as «Tro»), 3 the beginning of another name, and then words in any of them.
const words = 4;

function rank({ entry, forms: titles, names }: Indexed, query: string, score: number, guess: boolean): Ranked {
  const starts = (form: string): boolean => form.startsWith(query);
  const name = closest(names, query);
  const exact = titles.includes(query) || !!name?.forms.includes(query);
  const step = titles.includes(query) ? 0 : exact ? 1 : titles.some(starts) ? 2 : name?.forms.some(starts) ? 3 : words;
  const shown = titles.some((form) => containsAll(form, query));
  return { ...entry, reason: name && !shown ? because(name, entry) : '', exact, close: entry.kind <= county && step < words, guess, step, score };
}

function compare(a: Ranked, b: Ranked): number {
  // How often a word stands in a name says nothing once the name begins with what was typed.
  const score = a.step === words ? b.score - a.score : 0;
  return a.step - b.step || a.kind - b.kind || score || a.title.localeCompare(b.title, 'nb');
}

// One hit a page: the first, which is the best.
function unique(hits: Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return hits.filter(({ url }) => !seen.has(url) && seen.add(url));
}

function containsAll(form: string, query: string): boolean {
  const there = form.split(' ');
  return query.split(' ').every((typed) => there.some((word) => word.startsWith(typed)));
}

// The other name that explains the hit best.
function closest(names: (OtherName & Named)[], query: string): (OtherName & Named) | undefined {
  return names.find((name) => name.forms.includes(query)) ??
    names.find((name) => name.forms.some((form) => form.startsWith(query))) ??
    names.find((name) => name.forms.some((form) => containsAll(form, query)));
}

function because({ name, kind }: OtherName, { title }: Entry): string {
  switch (kind) {
    case 'former': return `${name} er i dag en del av ${title}`;
    case 'sami': return `Samisk navn: ${name}`;
    case 'kven': return `Kvensk navn: ${name}`;
    case 'abbreviation': return `Forkortes ${name}`;
    case 'alias': return `Kalles også ${name}`;
  }
}

// A municipality is also called by its kind: «Tromsø kommune» is the place before it is the organisation of that name.
function titles({ title, kind }: Entry): string[] {
  const bare = title.replace(/ \(.*/, '');
  return kind === municipality ? [title, bare, `${bare} kommune`] : [title, bare];
}

const lies = (place: string, { title }: Entry): string => (place === title ? '' : `${place} er et poststed i ${title}`);

// The search itself, without a page: what matches, in which order, and why.
import MiniSearch from 'minisearch';
import { filled, type Entry, type Likeness, type OtherName, type Place, type Words } from './catalogue';
import { comparable, fold, forms } from './fold';

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
  /** Whether it only resembles what was typed, or is only a part of it: never to be taken without asking. */
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

type IndexedName = OtherName & Named;
type Indexed = { entry: Entry; names: IndexedName[] } & Named;
type IndexedPlace = Place & Named;

// How a name may be looked for: all words as they are, all words with some letters wrong, some of the words.
const whole = { combineWith: 'AND', prefix: true } as const;
// What resembles the county of a municipality is no name of it.
const alike = { ...whole, fields: ['title', 'names'], fuzzy: (term: string) => (term.length > 3 ? 0.25 : 0) };
// Of a short word, what begins so says nothing.
const some = { combineWith: 'OR', prefix: (term: string) => term.length > 2 } as const;

type How = typeof whole | typeof alike | typeof some;

// As CatalogueKind in C#.
const municipality = 0;
const county = 1;
const help = 9;

// How many hits are shown at most.
const most = 10;

// «N-9008», as on a letter from abroad.
const prefixed = /^no? (?=\d{4}\b)/;

// A person in crisis is not made to read on; but «sel» is not yet «selvmord».
const enoughForHelp = 5;

export class Engine {
  private readonly index: MiniSearch;
  private readonly entries: Indexed[];
  private places: IndexedPlace[] | null = null;

  constructor(entries: Entry[], private readonly likeness: Likeness, private readonly words: Words) {
    this.entries = entries.map((entry) => ({
      entry,
      forms: this.titles(entry).flatMap((title) => forms(title, likeness)),
      names: entry.names.map((name) => ({ ...name, forms: forms(name.name, likeness) })),
    }));
    this.index = new MiniSearch({
      fields: ['title', 'names', 'detail'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
      searchOptions: { boost: { title: 3, names: 2 } },
    });
    this.index.addAll(this.entries.map(({ entry, forms: title, names }, id) => ({
      id,
      title: title.join(' '),
      names: names.flatMap((name) => name.forms).join(' '),
      detail: comparable(entry.detail, likeness),
    })));
  }

  addPlaces(places: Place[]): void {
    this.places = places.map((place) => ({ ...place, forms: forms(place.name, this.likeness) }));
  }

  /** Whether the postal codes are there too, which are read after the names. */
  get complete(): boolean {
    return this.places !== null;
  }

  /** Whether what was typed can only be answered with the postal codes, which are not there yet. */
  waitsForPlaces(text: string): boolean {
    return !this.complete && /^\d/.test(this.asked(text));
  }

  /** The best hits first; none when nothing matches. */
  search(text: string): Hit[] {
    const query = this.asked(text);
    if (!query) return [];
    if (/^\d/.test(query)) return this.byCode(/^(\d{4})\b|^\d{1,3}$/.exec(query)?.[0]);
    const hits = unique([...this.byName(query, whole), ...this.byPlace(query)].sort(compare));
    if (hits.length > 0) return hits.slice(0, most);
    const near = this.byName(query, alike);
    return (near.length > 0 ? near : this.byName(query, some)).slice(0, most);
  }

  /** Where Enter leads: the only hit, or the only one of its kind whose name is exactly what was typed. Never a guess. */
  best(text: string): Hit | null {
    const hits = this.search(text);
    const first = hits[0];
    if (!first || first.guess) return null;
    const equal = (hits.length === 1 && first.close) || (first.exact && !hits.some((hit) => hit !== first && hit.exact && hit.kind === first.kind));
    return equal ? first : null;
  }

  // What was typed, as names are compared. «Voss herad» is what others call a «kommune».
  private asked(text: string): string {
    return comparable(text, this.likeness).replace(prefixed, '').replace(/ herad$/, ' kommune');
  }

  // Without the words that say nothing, unless there are no others.
  private important(text: string): string {
    return text.split(' ').filter((word) => !this.likeness.minor.includes(word)).join(' ') || text;
  }

  // A part of a postal code gives the codes that begin so, and says nothing about which is meant.
  private byCode(digits: string | undefined): Hit[] {
    if (!digits) return [];
    const exact = digits.length === 4;
    return (this.places ?? [])
      .flatMap((place) => place.codes.filter((code) => code.startsWith(digits)).map((code) => ({ ...place, code })))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .slice(0, most)
      .map(({ code, name, entry }) => ({ ...entry, title: `${code} ${name}`, reason: this.lies(name, entry), exact, close: exact, guess: !exact }));
  }

  private byName(query: string, how: How): Ranked[] {
    const looked = this.important(query);
    return this.index.search(looked, how)
      .flatMap(({ id, score }) => this.entries.slice(id as number, (id as number) + 1).map((entry) => this.rank(entry, query, looked, score, how)))
      .sort(compare);
  }

  private byPlace(query: string): Ranked[] {
    return (this.places ?? []).filter((place) => place.forms.some((form) => form.startsWith(query))).map(({ name, entry, forms: named }) => {
      const exact = named.includes(query);
      return { ...entry, reason: this.lies(name, entry), exact, close: true, guess: false, step: exact ? 2.5 : 3, score: 0 };
    });
  }

  // The steps of likeness: -1 help for whoever needs it now, 0 its title, 1 another name, 1.5 what it is about, 2 the beginning of its title, 2.2 the
  // same in other letters or another word («os» is not the Aust of Austevoll), 2.5 a postal place in it (some are as short as «Tro»), 3 the beginning
  // of another name, and then words in any of them.
  private rank({ entry, forms: own, names }: Indexed, query: string, looked: string, score: number, how: How): Ranked {
    const starts = (form: string): boolean => form.startsWith(query);
    // A question is about the same as its words: «kva er sjølvhjelp» as «selvhjelp».
    const asks = ({ kind, forms: topic }: IndexedName): boolean => kind === 'topic' && topic.some((form) => this.important(form) === looked);
    const name = names.find(({ forms: other }) => other.includes(query)) ?? names.find(asks) ?? closest(names, query, looked);
    const named = !!name && (name.forms.includes(query) || asks(name));
    const isName = own.includes(query) || (named && name?.kind !== 'topic');
    const urgent = entry.kind === help && (named || this.tellsOfNeed([own, ...names.map((other) => other.forms)].flat(), query, looked, how));
    const begins = starts(fold(entry.title)) ? 2 : own.some(starts) ? 2.2 : name?.forms.some(starts) ? 3 : words;
    const step = urgent ? -1 : own.includes(query) ? 0 : isName ? 1 : named ? 1.5 : begins;
    const shown = own.some((form) => containsAll(form, looked));
    const reason = name && !shown ? filled(this.words[name.kind], name.name, entry.title) : '';
    return { ...entry, reason, exact: isName && !urgent, close: entry.kind <= county && step < words, guess: how !== whole, step, score };
  }

  // One of its names says all that was typed; of a guess, what was typed says all of one: «hjelp i Bergen» is not yet «hjelp nå».
  private tellsOfNeed(named: string[], query: string, looked: string, how: How): boolean {
    if (how === some) return named.some((form) => hasAll(looked, this.important(form)));
    return query.length >= enoughForHelp && (how === alike || named.some((form) => containsAll(form, looked)));
  }

  // A municipality is also called by its kind: «Tromsø kommune» is the place before it is the organisation of that name.
  private titles({ title, kind }: Entry): string[] {
    const bare = title.replace(/ \(.*/, '');
    return kind === municipality ? [title, bare, `${bare} kommune`, filled(this.words.municipality, bare)] : [title, bare];
  }

  private lies(place: string, { title }: Entry): string {
    return place === title ? '' : filled(this.words.place, place, title);
  }
}

const words = 4;

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

function hasAll(query: string, form: string): boolean {
  const typed = query.split(' ');
  return form.split(' ').every((word) => typed.includes(word));
}

// The other name that explains the hit best, when none is what was typed.
function closest(names: IndexedName[], query: string, looked: string): IndexedName | undefined {
  return names.find((name) => name.forms.some((form) => form.startsWith(query))) ??
    names.find((name) => name.forms.some((form) => containsAll(form, looked))) ??
    // Of a topic, one of several words is enough to say why: «angst og ensomhet».
    names.find(({ kind, forms: named }) => kind === 'topic' && looked.split(' ').some((word) => named.some((form) => form.startsWith(word))));
}

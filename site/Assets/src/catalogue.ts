// Reads the files that site/Pipeline/Catalogue writes.

export type NameKind = 'former' | 'sami' | 'kven' | 'abbreviation' | 'alias' | 'topic';
const nameKinds: readonly NameKind[] = ['former', 'sami', 'kven', 'abbreviation', 'alias', 'topic'];

export interface OtherName {
  name: string;
  kind: NameKind;
}

export interface Entry {
  /** As CatalogueKind in C#: the position of the group that it stands in. */
  kind: number;
  title: string;
  url: string;
  detail: string;
  names: OtherName[];
}

export interface Place {
  name: string;
  entry: Entry;
  codes: string[];
}

/** A municipality and where its people live. */
export interface Point {
  entry: Entry;
  latitude: number;
  longitude: number;
}

/** Whom to turn to when nothing is found, and the links that ring or write to it. */
export interface Office {
  name: string;
  url: string;
  ways: { label: string; link: string }[];
}

/** What the search says, in the language of the page; `{0}` and `{1}` stand for what it is about. */
export type Words = Record<
  | NameKind
  | 'acute' | 'all' | 'ask' | 'best' | 'check' | 'choose' | 'failed' | 'far' | 'found' | 'guess' | 'hits' | 'list' | 'municipality' | 'none' | 'oneHit'
  | 'place' | 'refused' | 'rough', string>;

/** Words that mean the same to a visitor, and those that say nothing: the same that the API takes for so. */
export interface Likeness {
  /** Beginnings of folded words, and the one that each stands for. */
  beginnings: [form: string, common: string][];
  minor: string[];
}

export interface Catalogue {
  places: string;
  points: string;
  office: Office;
  words: Words;
  likeness: Likeness;
  entries: Entry[];
}

type RawEntry = [title: string, url: string, detail: string, names?: (number | string)[]];

export interface RawCatalogue {
  places: string;
  points: string;
  office: string[];
  words: Words;
  beginnings: string[];
  minor: string[];
  entries: RawEntry[][];
}

export interface RawPlaces {
  names: string;
  entries: number[];
  codes: string;
}

/** Hundredths of a degree north and east, in turn, for each entry in order; nothing for one without a point. */
export type RawPoints = (number | null)[];

/** A text with what it is about. */
export function filled(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)]));
}

export function readCatalogue(raw: RawCatalogue): Catalogue {
  const { places, points, words, minor } = raw;
  return {
    places, points, words,
    likeness: { beginnings: pairs(raw.beginnings), minor },
    office: readOffice(raw.office),
    entries: raw.entries.flatMap((group, kind) => group.map((entry) => readEntry(entry, kind))),
  };
}

function readOffice([name = '', url = '', ...ways]: string[]): Office {
  return { name, url, ways: pairs(ways).map(([label, link]) => ({ label, link })) };
}

function readEntry([title, url, detail, names = []]: RawEntry, kind: number): Entry {
  return { kind, title, url, detail, names: pairs(names).map(([of, name]) => ({ kind: nameKinds[Number(of)] ?? 'alias', name: String(name) })) };
}

export function readPlaces(raw: RawPlaces, entries: Entry[]): Place[] {
  const names = raw.names.split('\n');
  const codes = raw.codes.split(',');
  let first = 0;
  return raw.entries.flatMap((index, at) => {
    const entry = entries[index];
    const steps = (codes[at] ?? '').split(' ').map(Number);
    let code = first;
    const all = steps.map((step) => (code += step));
    first = all[0] ?? first;
    return entry ? [{ name: names[at] || entry.title, entry, codes: all.map((number) => String(number).padStart(4, '0')) }] : [];
  });
}

export function readPoints(raw: RawPoints, entries: Entry[]): Point[] {
  return pairs(raw).flatMap(([north, east], at) => {
    const entry = entries[at];
    return entry && north !== null && east !== null ? [{ entry, latitude: north / 100, longitude: east / 100 }] : [];
  });
}

function pairs<T>(flat: T[]): [T, T][] {
  const made: [T, T][] = [];
  for (let at = 0; at + 1 < flat.length; at += 2) made.push([flat[at]!, flat[at + 1]!]);
  return made;
}

// Reads the two files that site/Pipeline/Catalogue writes.

export type NameKind = 'former' | 'sami' | 'kven' | 'abbreviation' | 'alias';
const nameKinds: readonly NameKind[] = ['former', 'sami', 'kven', 'abbreviation', 'alias'];

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

/** Whom to turn to when nothing is found, and the links that ring or write to it. */
export interface Office {
  name: string;
  url: string;
  ways: { label: string; link: string }[];
}

export interface Catalogue {
  places: string;
  office: Office;
  entries: Entry[];
}

type RawEntry = [title: string, url: string, detail: string, names?: (number | string)[]];

export interface RawCatalogue {
  places: string;
  office: string[];
  entries: RawEntry[][];
}

export interface RawPlaces {
  names: string;
  entries: number[];
  codes: string;
}

export function readCatalogue(raw: RawCatalogue): Catalogue {
  return {
    places: raw.places,
    office: readOffice(raw.office),
    entries: raw.entries.flatMap((group, kind) => group.map((entry) => readEntry(entry, kind))),
  };
}

function readOffice([name = '', url = '', ...pairs]: string[]): Office {
  const ways: Office['ways'] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) ways.push({ label: pairs[at]!, link: pairs[at + 1]! });
  return { name, url, ways };
}

function readEntry([title, url, detail, pairs = []]: RawEntry, kind: number): Entry {
  const names: OtherName[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    names.push({ kind: nameKinds[Number(pairs[at])] ?? 'alias', name: String(pairs[at + 1]) });
  }
  return { kind, title, url, detail, names };
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

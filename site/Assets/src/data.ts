// What a search needs, fetched once: the code and the names first, then the postal codes.
import type { Catalogue, Entry } from './catalogue';
import type { Engine } from './engine';
import type { Near } from './near';

export interface Loaded {
  engine: Engine;
  catalogue: Catalogue;
  filled(text: string, ...values: (string | number)[]): string;
  /** Settled when the postal codes are read, or cannot be; true when they are. */
  places: Promise<boolean>;
  /** The municipalities that are nearest to a position. */
  near(latitude: number, longitude: number): Promise<Near[]>;
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function fetchAll(url: string): Promise<Loaded> {
  const [code, raw] = await Promise.all([import('./load'), getJson<never>(url)]);
  const catalogue = code.readCatalogue(raw);
  const entries: Entry[] = catalogue.entries;
  const engine = new code.Engine(entries, catalogue.likeness, catalogue.words);
  const places = getJson<never>(catalogue.places).then(
    (read) => {
      engine.addPlaces(code.readPlaces(read, entries));
      return true;
    },
    () => false);
  const near = async (latitude: number, longitude: number): Promise<Near[]> =>
    code.nearest(code.pointsOf(await getJson<never>(catalogue.points), entries), latitude, longitude);
  return { engine, catalogue, filled: code.filled, places, near };
}

/** Loads once; a failure (the visitor is offline) is forgotten, so that the next key tries again. */
export function loader(url: string): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  return () => (loading ??= fetchAll(url).catch((error: unknown) => {
    loading = null;
    throw error;
  }));
}

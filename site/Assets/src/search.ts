// Makes each <form data-search> (SearchForm.razor) a search in the browser: a combobox with a list of hits, after the pattern of the
// ARIA Authoring Practices Guide. The catalogue is fetched at the first focus; what is typed is sent nowhere.
import type { Engine, Hit } from './engine';
import type { Catalogue } from './catalogue';
import { hitList, noHits } from './hits';

interface Loaded {
  engine: Engine;
  catalogue: Catalogue;
}

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

class SearchBox {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly listId: string;
  private shown: HTMLElement | null = null;
  private active = -1;
  private loading: Promise<Loaded> | null = null;

  constructor(private readonly form: HTMLFormElement) {
    this.input = form.querySelector('input')!;
    this.status = form.querySelector('[role=status]')!;
    this.listId = `${this.input.id}-treff`;
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-expanded', 'false');
    this.input.setAttribute('aria-controls', this.listId);
    this.input.addEventListener('focus', () => void this.load().catch(() => undefined));
    this.input.addEventListener('input', () => void this.update());
    this.input.addEventListener('keydown', (event) => this.key(event));
    form.addEventListener('submit', (event) => this.submit(event));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.close();
    });
    if (document.activeElement === this.input) void this.update();
  }

  /** The engine, once: a failure (the visitor is offline) is forgotten, so that the next key tries again. */
  private load(): Promise<Loaded> {
    this.loading ??= this.fetch().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async fetch(): Promise<Loaded> {
    const url = this.form.dataset.catalogue!;
    const [{ Engine, readCatalogue, readPlaces }, raw] = await Promise.all([import('./load'), getJson<never>(url)]);
    const catalogue = readCatalogue(raw);
    const engine = new Engine(catalogue.entries);
    const places = await getJson<never>(catalogue.places).catch(() => null);
    if (places) engine.addPlaces(readPlaces(places, catalogue.entries));
    return { engine, catalogue };
  }

  private async update(): Promise<void> {
    const text = this.input.value.trim();
    if (!text) {
      this.close();
      this.say('');
      return;
    }
    try {
      const loaded = await this.load();
      // Only the last key counts when several have waited for the catalogue.
      if (text === this.input.value.trim()) this.show(text, loaded.engine.search(text), loaded.catalogue);
    } catch {
      this.close();
      this.say('Søket er ikke tilgjengelig nå. Trykk «Finn hjelp» for å se alle fra A til Å.');
    }
  }

  private show(text: string, hits: Hit[], catalogue: Catalogue): void {
    this.close();
    if (hits.length > 0) {
      this.shown = hitList(this.listId, hits);
      this.input.setAttribute('aria-expanded', 'true');
      this.say(hits.length < 10 ? `${hits.length} treff` : 'De 10 beste treffene. Skriv mer for å få færre.');
    } else {
      this.shown = noHits(text, this.form.action, catalogue.office);
      this.say(`Fant ikke «${text}».`);
    }
    // A press on a hit must not take the focus from the field first: some browsers would then close the list under the pointer.
    this.shown.addEventListener('mousedown', (event) => event.preventDefault());
    // Before the status in the page, so that the tab key goes from the button to the way on.
    this.status.before(this.shown);
  }

  private options(): HTMLAnchorElement[] {
    return [...(this.shown?.querySelectorAll<HTMLAnchorElement>('[role=option]') ?? [])];
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.shown) {
      // The first Escape closes the list and keeps the text.
      event.preventDefault();
      this.close();
      this.say('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.shown) this.move(event.key === 'ArrowDown' ? 1 : -1);
      else void this.update();
    }
  }

  // From the field to the first or last hit, around, and back to the field in between.
  private move(by: number): void {
    const options = this.options();
    if (options.length === 0) return;
    const places = options.length + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.active)));
    const current = options[this.active];
    if (current) {
      this.input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  private submit(event: Event): void {
    event.preventDefault();
    const chosen = this.options()[this.active];
    if (chosen) location.assign(chosen.href);
    else void this.go();
  }

  private async go(): Promise<void> {
    const text = this.input.value.trim();
    if (!text) return location.assign(this.form.action);
    try {
      const { engine, catalogue } = await this.load();
      const best = engine.best(text);
      if (best) return location.assign(best.url);
      const hits = engine.search(text);
      this.input.focus();
      this.show(text, hits, catalogue);
      if (hits.length > 0) this.say(`${hits.length} treff passer. Velg ett i listen.`);
    } catch {
      location.assign(this.form.action);
    }
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private close(): void {
    this.shown?.remove();
    this.shown = null;
    this.active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) new SearchBox(form);

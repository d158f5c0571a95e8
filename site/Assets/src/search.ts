// Makes each <form data-search> (SearchForm.razor) a search in the browser: an editable combobox with a list of hits, after the pattern of the
// ARIA Authoring Practices Guide. The catalogue is fetched at the first focus; what is typed is sent nowhere.
import { loader, type Loaded } from './data';
import type { Hit } from './engine';
import { hitList, noHits, short } from './hits';
import { offerPosition } from './position';

// How long, in milliseconds, before a visitor is told that the search is being fetched.
const patience = 400;

class SearchBox {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly listId: string;
  private readonly load: () => Promise<Loaded>;
  private shown: HTMLElement | null = null;
  private active = -1;
  private turn = 0;

  constructor(private readonly form: HTMLFormElement) {
    this.input = form.querySelector('input')!;
    this.status = form.querySelector('[role=status]')!;
    this.listId = `${this.input.id}-treff`;
    this.load = loader(form.dataset.catalogue!);
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-expanded', 'false');
    this.input.setAttribute('aria-controls', this.listId);
    this.input.addEventListener('focus', () => void this.load().catch(() => undefined));
    this.input.addEventListener('input', () => void this.update());
    this.input.addEventListener('keydown', (event) => this.key(event));
    form.addEventListener('submit', (event) => this.submit(event));
    form.addEventListener('focusout', (event) => this.left(event.relatedTarget as Node | null));
    const button = form.querySelector<HTMLButtonElement>('[data-position]');
    if (button) {
      offerPosition(button, form, this.load, (text) => this.say(text), (panel, said) => {
        this.put(panel, button);
        // On a phone the button is the last thing on the screen, and the answer comes below it.
        panel.scrollIntoView({ block: 'nearest' });
        this.say(said);
      });
    }
    if (document.activeElement === this.input) void this.update();
  }

  private async update(): Promise<void> {
    const text = this.input.value.trim();
    if (!text) {
      this.close();
      this.say('');
      return;
    }
    const turn = ++this.turn;
    const slow = setTimeout(() => this.say(this.form.dataset.wait!), patience);
    try {
      const loaded = await this.load();
      const { complete } = loaded.engine;
      this.offer(turn, text, loaded);
      if (complete || turn !== this.turn) return;
      // The postal codes may make another list; one that the visitor is choosing from stays.
      if (!(await loaded.places) && loaded.engine.waitsForPlaces(text)) throw new Error('No postal codes.');
      if (this.active < 0) this.offer(turn, text, loaded);
    } catch {
      this.close();
      this.say(this.form.dataset.unavailable!);
    } finally {
      clearTimeout(slow);
    }
  }

  // Only the last key counts when several have waited for the catalogue, and none once the visitor has closed the list or gone on.
  private offer(turn: number, text: string, loaded: Loaded): void {
    if (turn !== this.turn) return;
    if (loaded.engine.waitsForPlaces(text)) this.say(this.form.dataset.wait!);
    else this.show(text, loaded.engine.search(text), loaded);
  }

  private show(text: string, hits: Hit[], { catalogue, filled }: Loaded): void {
    const { words, office } = catalogue;
    const none = filled(words.none, short(text));
    if (hits.length > 0) {
      this.put(hitList(this.listId, hits, words.list), this.input);
      this.input.setAttribute('aria-expanded', 'true');
      const guess = hits[0]!.guess && !/^\d/.test(text);
      this.say(guess ? filled(words.guess, short(text)) : hits.length >= 10 ? words.best : hits.length === 1 ? words.oneHit : filled(words.hits, hits.length));
    } else {
      this.put(noHits(none, words, this.form.action, office), this.input);
      this.say(none);
    }
  }

  // After what it belongs to, so that the tab key goes from there to it, and a phone shows it above its keyboard.
  private put(panel: HTMLElement, after: HTMLElement): void {
    this.close();
    this.shown = panel;
    // A press on a hit must not take the focus from the field first: some browsers would then close the list under the pointer.
    panel.addEventListener('mousedown', (event) => event.preventDefault());
    after.after(panel);
  }

  private options(): HTMLAnchorElement[] {
    return [...(this.shown?.querySelectorAll<HTMLAnchorElement>('[role=option]') ?? [])];
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'Escape': return this.escape(event);
      case 'ArrowDown':
      case 'ArrowUp': return this.arrow(event);
      // The keys that move within the text bring the reader back to it.
      case 'ArrowLeft': case 'ArrowRight': case 'Home': case 'End': return this.choose(-1);
    }
  }

  // The first Escape closes the list and keeps the text, the next one clears it.
  private escape(event: KeyboardEvent): void {
    if (!this.shown && !this.input.value) return;
    event.preventDefault();
    if (!this.shown) this.input.value = '';
    this.turn++;
    this.close();
    this.say('');
  }

  // With Alt, the list opens and closes and nothing is chosen.
  private arrow(event: KeyboardEvent): void {
    event.preventDefault();
    const down = event.key === 'ArrowDown';
    if (event.altKey && !down) {
      this.turn++;
      this.close();
    } else if (!this.shown) void this.update();
    else if (!event.altKey) {
      // From the field to the first or last hit, around, and back to the field in between.
      const places = this.options().length + 1;
      this.choose(((this.active + 1 + (down ? 1 : -1) + places) % places) - 1);
    }
  }

  private choose(at: number): void {
    const options = this.options();
    this.active = at;
    options.forEach((option, position) => option.setAttribute('aria-selected', String(position === at)));
    const current = options[at];
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
      const loaded = await this.load();
      await loaded.places;
      if (loaded.engine.waitsForPlaces(text)) return location.assign(this.form.action);
      const best = loaded.engine.best(text);
      if (best) return location.assign(best.url);
      const hits = loaded.engine.search(text);
      this.input.focus();
      this.show(text, hits, loaded);
      if (hits.length > 0 && (!hits[0]!.guess || /^\d/.test(text))) this.say(loaded.filled(loaded.catalogue.words.choose, hits.length));
    } catch {
      location.assign(this.form.action);
    }
  }

  // Hits belong to the field: whoever goes on from it is done with them. A way on is gone through with the tab key.
  private left(to: Node | null): void {
    if (this.form.contains(to) && (this.options().length === 0 || to === this.input)) return;
    this.turn++;
    this.close();
  }

  private say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
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

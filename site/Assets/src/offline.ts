// «Lagre for bruk uten nett» (OfflinePage.razor): keeps the search and the contacts on the device when the button is pressed, and removes them when
// asked. When the worker serves the page in place of one that cannot be reached, it says what is known of that address, and how old it is.
import { filled } from './catalogue';
import { contactsAt, type Contacts, type ContactWords } from './contacts';
import { dayAddress, forget, store } from './stored';

type Says = ContactWords & Record<'worker' | 'page' | 'files' | 'contacts' | 'working' | 'deleting' | 'saved' | 'none' | 'deleted' | 'failed' | 'kept' | 'unsupported' | 'away', string>;

class OfflineCopy {
  private readonly says: Says;
  private readonly save: HTMLButtonElement;
  private readonly remove: HTMLButtonElement;
  private readonly status: HTMLElement;
  private readonly first: string;
  private busy = false;

  constructor(private readonly root: HTMLElement) {
    this.says = root.dataset as unknown as Says;
    this.save = this.part('[data-save]');
    this.remove = this.part('[data-delete]');
    this.status = this.part('[data-status]');
    this.first = this.save.textContent!;
    this.save.addEventListener('click', () => void this.run(() => this.store(), this.says.working, this.says.failed));
    this.remove.addEventListener('click', () => void this.run(() => this.forget(), this.says.deleting, this.says.kept));
  }

  async show(): Promise<void> {
    if (!('caches' in window) || !('serviceWorker' in navigator)) {
      this.status.textContent = this.says.unsupported;
      return;
    }
    // In some private windows the store is there and refuses.
    const day = await keptDay().catch(() => undefined);
    if (day === undefined) {
      this.status.textContent = this.says.unsupported;
      return;
    }
    this.offer(day);
    if (location.pathname !== this.says.page || (day !== null && !navigator.onLine)) await this.standIn(day);
  }

  private part<T extends HTMLElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!;
  }

  private offer(day: string | null): void {
    this.save.hidden = false;
    this.remove.hidden = day === null;
    this.save.textContent = day === null ? this.first : this.save.dataset.again!;
    this.status.textContent = day === null ? this.says.none : filled(this.says.saved, day);
  }

  // Not disabled meanwhile: that would take the focus from whoever pressed.
  private async run(work: () => Promise<void>, working: string, failed: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.status.textContent = working;
    try {
      await work();
    } catch {
      this.status.textContent = failed;
    } finally {
      this.busy = false;
    }
  }

  // What fails half-way at the first time leaves nothing behind.
  private async store(): Promise<void> {
    const had = (await keptDay()) !== null;
    try {
      await this.fill();
    } catch (error) {
      if (!had || !this.root.isConnected) await forget();
      throw error;
    }
  }

  // All is fetched before anything is put in the place of what was kept: half a copy is none.
  private async fill(): Promise<void> {
    const page = await fetched(this.says.page, 'reload');
    const listed = new DOMParser().parseFromString(await page.clone().text(), 'text/html').querySelector<HTMLElement>('[data-offline]');
    if (!listed) throw new Error('The page has changed.');
    const paths = listed.dataset.files!.split(' ');
    const files = await Promise.all(paths.map((path) => fetched(path, 'default')));
    this.mustStay();
    await navigator.serviceWorker.register(this.says.worker, { updateViaCache: 'none' });
    const cache = await caches.open(store);
    this.mustStay();
    await Promise.all(paths.map((path, at) => cache.put(path, files[at]!)));
    await cache.put(this.says.page, page);
    await cache.put(dayAddress, new Response(new Date().toISOString()));
    const current = new Set([this.says.page, dayAddress, ...paths]);
    const old = (await cache.keys()).filter(({ url }) => !current.has(new URL(url).pathname));
    await Promise.all(old.map((request) => cache.delete(request)));
    this.mustStay();
    this.offer(await keptDay());
  }

  // Whoever leaves in a hurry while it is being saved has nothing saved: leaving empties the page.
  private mustStay(): void {
    if (!this.root.isConnected) throw new Error('The visitor has left.');
  }

  private async forget(): Promise<void> {
    await forget();
    this.offer(null);
    this.status.textContent = this.says.deleted;
    this.save.focus();
  }

  private async standIn(day: string | null): Promise<void> {
    this.part('[data-age]').textContent = filled(this.says.away, day ?? '');
    this.part<HTMLAnchorElement>('[data-retry]').href = location.href;
    this.part('[data-here]').hidden = false;
    if (location.pathname === this.says.page) return;
    this.part('[data-keep]').hidden = true;
    const kept = await caches.match(this.says.contacts);
    if (!kept) return;
    const { title, content } = contactsAt(location.pathname, (await kept.json()) as Contacts, this.says);
    if (title) document.title = title;
    this.part('[data-facts]').replaceChildren(content);
  }
}

async function fetched(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(path, { credentials: 'omit', cache });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** The day on which what is kept was fetched, as people write it; null when nothing is kept. */
async function keptDay(): Promise<string | null> {
  const noted = (await caches.has(store)) ? await (await caches.open(store)).match(dayAddress) : undefined;
  if (!noted) return null;
  return new Date(await noted.text()).toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

const root = document.querySelector<HTMLElement>('[data-offline]');
if (root) void new OfflineCopy(root).show();

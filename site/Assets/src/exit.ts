// Leaves the site in a hurry: by the link on top of every page, or by pressing Shift three times. The page is blank at once, what is kept for
// use without a network is removed, and the page's place in the history is taken over, so that Back does not lead here.
// After GOV.UK's «Exit this page»; there, too, the link works without a script.
import { forget } from './stored';

// How long a visitor may wait between two presses of Shift, and how long for what is kept to be removed: leaving comes first.
const pause = 5000;
const patience = 500;
const presses = 3;

class QuickExit {
  private readonly status: HTMLElement;
  private count = 0;
  private last = 0;
  // Whether Shift went down alone: as a part of «A» or of Shift and Tab it does not count.
  private alone = false;
  private left = false;

  constructor(private readonly link: HTMLAnchorElement) {
    this.status = document.createElement('span');
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    link.after(this.status);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void this.leave();
    });
    addEventListener('keydown', (event) => this.down(event), true);
    addEventListener('keyup', (event) => this.up(event), true);
    addEventListener('pointerdown', () => this.interrupt(), true);
    // A browser that shows the page from its memory shows it blank, as it was left. The first showing of a page that loads slowly comes after leaving too.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && this.left) location.replace(this.link.href);
    });
  }

  private down(event: KeyboardEvent): void {
    if (event.key !== 'Shift') this.interrupt();
    else if (!event.repeat) this.alone = !event.ctrlKey && !event.altKey && !event.metaKey;
  }

  private up(event: KeyboardEvent): void {
    if (event.key !== 'Shift' || !this.alone) return;
    this.count = event.timeStamp - this.last > pause ? 1 : this.count + 1;
    this.last = event.timeStamp;
    this.alone = false;
    if (this.count >= presses) void this.leave();
    else this.status.textContent = this.count === presses - 1 ? this.link.dataset.once! : '';
  }

  private interrupt(): void {
    this.alone = false;
    this.count = 0;
    this.status.textContent = '';
  }

  private async leave(): Promise<void> {
    if (this.left) return;
    this.left = true;
    const { href, host } = this.link;
    document.title = host;
    document.querySelector('link[rel=icon]')?.remove();
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    document.body.replaceChildren(said);
    said.textContent = this.link.dataset.leaving!;
    history.replaceState(null, '', '/');
    await Promise.race([forget().catch(() => undefined), new Promise((wait) => setTimeout(wait, patience))]);
    location.replace(href);
  }
}

const link = document.querySelector<HTMLAnchorElement>('a[data-exit]');
if (link) new QuickExit(link);

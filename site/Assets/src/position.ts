// «Bruk posisjonen min»: asked for only when the button is pressed, compared here, and sent nowhere. It never leads anywhere by itself: the
// centre that is nearest need not be that of one's own municipality.
import type { Loaded } from './data';
import { wayOn } from './hits';

const patience = 10_000;
// A position that is minutes old is as good: people do not change municipality while they read.
const oldest = 300_000;
// Beyond this many metres the nearest centre says little; networks give such positions to computers without GPS.
const rough = 20_000;
const denied = 1;

const current = (): Promise<GeolocationPosition> => new Promise((found, failed) => {
  navigator.geolocation.getCurrentPosition(found, failed, { enableHighAccuracy: false, timeout: patience, maximumAge: oldest });
});

/** Shows the button where the browser can tell a position. */
export function offerPosition(
  button: HTMLButtonElement, form: HTMLFormElement, load: () => Promise<Loaded>, say: (text: string) => void, show: (panel: HTMLElement, said: string) => void,
): void {
  if (!('geolocation' in navigator) || !isSecureContext) return;

  async function find(): Promise<void> {
    say(form.dataset.wait!);
    const asked = current().catch((error: GeolocationPositionError) => error);
    const { catalogue: { words }, filled, near } = await load();
    const tell = (said: string, links: { label: string; url: string }[] = []): void =>
      show(wayOn(said, [...links, { label: words.all, url: form.action }]), said);
    const answer = await asked;
    if (!('coords' in answer)) return tell(answer.code === denied ? words.refused : words.failed);
    const { latitude, longitude, accuracy } = answer.coords;
    const found = await near(latitude, longitude);
    const links = found.map(({ entry }) => ({ label: entry.title, url: entry.url }));
    tell(found[0] ? filled(accuracy > rough ? words.rough : words.found, found[0].entry.title) : words.far, links);
  }

  button.hidden = false;
  button.addEventListener('click', () => {
    // Not disabled meanwhile: that would take the focus from whoever pressed it.
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    find().catch(() => say(form.dataset.unavailable!)).finally(() => button.removeAttribute('aria-disabled'));
  });
}

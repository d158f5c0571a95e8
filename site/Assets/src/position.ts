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
  button: HTMLButtonElement, all: string, load: () => Promise<Loaded>, say: (text: string) => void, show: (panel: HTMLElement, said: string) => void,
): void {
  if (!('geolocation' in navigator) || !isSecureContext) return;
  const says = button.dataset as Record<'asking' | 'found' | 'rough' | 'far' | 'refused' | 'failed' | 'all', string>;
  const toAll = { label: says.all, url: all };
  const tell = (said: string, links: { label: string; url: string }[] = []): void => show(wayOn(said, [...links, toAll]), said);

  async function find(): Promise<void> {
    say(says.asking);
    const [{ coords }, loaded] = await Promise.all([current(), load()]);
    const near = await loaded.near(coords.latitude, coords.longitude);
    const first = near[0];
    if (!first) return tell(says.far);
    const links = near.map(({ entry }) => ({ label: entry.title, url: entry.url }));
    tell(loaded.filled(coords.accuracy > rough ? says.rough : says.found, first.entry.title), links);
  }

  button.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    find()
      .catch((error: unknown) => tell((error as Partial<GeolocationPositionError>).code === denied ? says.refused : says.failed))
      .finally(() => {
        button.disabled = false;
      });
  });
}

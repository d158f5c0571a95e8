// What the visitor has asked to have kept on the device, and how all of it is forgotten.

/** The name of the store. There is one: an update is put over what was there. */
export const store = 'uten-nett';

/** Address, in the store, of the day on which it was filled. */
export const dayAddress = '/uten-nett/dag';

async function forgetFiles(): Promise<void> {
  if (!('caches' in self)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function forgetWorkers(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await Promise.all((await navigator.serviceWorker.getRegistrations()).map((worker) => worker.unregister()));
}

/** Removes everything that this site keeps on the device, and the worker that answers without a network. */
export async function forget(): Promise<void> {
  // Each by itself: where a browser refuses one, the other is removed all the same.
  const ended = await Promise.allSettled([forgetFiles(), forgetWorkers()]);
  if (ended.some(({ status }) => status === 'rejected')) throw new Error('Not everything could be removed.');
}

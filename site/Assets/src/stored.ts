// What the visitor has asked to have kept on the device, and how all of it is forgotten.

/** The name of the store. There is one: an update is put over what was there. */
export const store = 'uten-nett';

/** Address, in the store, of the day on which it was filled. */
export const dayAddress = '/uten-nett/dag';

/** Removes everything that this site keeps on the device, and the worker that answers without a network. */
export async function forget(): Promise<void> {
  const names = 'caches' in self ? await caches.keys() : [];
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.all([...names.map((name) => caches.delete(name)), ...workers.map((worker) => worker.unregister())]);
}

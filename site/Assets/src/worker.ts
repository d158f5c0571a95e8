// Answers with what the visitor has had kept (offline.ts) when the network does not. It keeps nothing itself, and is there only when asked for.
import { store } from './stored';

interface FetchEvent extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface LifeEvent extends Event {
  waitUntil(done: Promise<void>): void;
}

const scope = self as unknown as { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };

// A network that has not answered in this time is as good as none, for whoever has kept the answer.
const patience = 8000;

addEventListener('install', (event) => (event as LifeEvent).waitUntil(scope.skipWaiting()));
addEventListener('activate', (event) => (event as LifeEvent).waitUntil(scope.clients.claim()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') respondWith.call(event, pageFor(request));
  else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') respondWith.call(event, fileFor(request));
});

// Files carry a hash of their content in their name: what is kept is right.
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function pageFor(request: Request): Promise<Response> {
  const answer = fetch(request);
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const online = await Promise.race([answer, late]).catch(() => null);
  return online ?? (await keptPage()) ?? answer;
}

// The one page that is kept stands in for all: offline.ts makes it say what it knows of the address.
async function keptPage(): Promise<Response | undefined> {
  if (!(await caches.has(store))) return undefined;
  const cache = await caches.open(store);
  const page = (await cache.keys()).find(({ url }) => url.endsWith('/uten-nett/'));
  return page && cache.match(page);
}

// What every client is tried with: the documents of schema/operations, with variables that suit them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { operationsFolder } from './directory.mjs';

export const url = process.env.DIRECTORY_URL;

export const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const variablesOf = (document) => {
  if (document.includes('$place')) return { place: 'Tromsø' };
  return document.includes('$first') ? { first: 20 } : {};
};

export const operations = readdirSync(operationsFolder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => ({ name: basename(name, '.graphql'), document: readFileSync(join(operationsFolder, name), 'utf8') }))
  .map((operation) => ({ ...operation, variables: variablesOf(operation.document) }));

/** The documents of two pages of one site that show the same municipality. */
export const overlapping = {
  first: '{ municipality(slug: "tromso") { id name number } }',
  second: '{ county(slug: "troms") { id name municipalities(where: { number: { eq: "5501" } }) { id slug county { id slug } } } }',
};

/** Runs a function; whatever it has the client write to the console is an error. */
export async function quietly(run) {
  const said = [];
  const kept = { warn: console.warn, error: console.error };
  console.warn = console.error = (...words) => said.push(words.join(' '));
  try {
    return await run();
  } finally {
    Object.assign(console, kept);
    if (said.length > 0) throw new Error(`The client is not content: ${said.join('\n')}`);
  }
}

/** A fetch that keeps what went over the wire. */
export function recording() {
  const exchanges = [];
  const recorded = async (input, init) => {
    const response = await fetch(input, init);
    exchanges.push({ method: init?.method ?? 'GET', url: String(input), status: response.status, body: init?.body ?? null });
    return response;
  };
  return { fetch: recorded, exchanges };
}

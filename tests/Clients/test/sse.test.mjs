// graphql-sse as a client of our subscriptions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from 'graphql-sse';
import { dataFolder, startDirectory } from '../directory.mjs';
import { url } from '../operations.mjs';

const revisions = 'subscription { revisions { number date } }';

/** The results of an operation, one by one. */
const results = (client, query) => client.iterate({ query })[Symbol.asyncIterator]();

test('a subscription gives the present revision at once and ends when the client has enough', async () => {
  const client = createClient({ url, retryAttempts: 0 });
  const stream = results(client, revisions);
  const { value, done } = await stream.next();
  assert.equal(done, false);
  assert.ok(value.data.revisions.number >= 1);
  assert.match(value.data.revisions.date, /^\d{4}-\d\d-\d\d$/);
  await stream.return();
  assert.equal((await stream.next()).done, true);
  client.dispose();
});

test('a query over events has one result and is complete', async () => {
  const client = createClient({ url, retryAttempts: 0 });
  const all = [];
  for await (const result of client.iterate({ query: 'query($n: String!) { municipalityByNumber(number: $n) { name } }', variables: { n: '5501' } })) all.push(result);
  assert.deepEqual(all, [{ data: { municipalityByNumber: { name: 'Tromsø' } } }]);
  client.dispose();
});

test('a document that is not valid is told as a result and is complete', async () => {
  const client = createClient({ url, retryAttempts: 0 });
  const all = [];
  for await (const result of client.iterate({ query: 'subscription { nothing }' })) all.push(result);
  assert.equal(all.length, 1);
  assert.equal(all[0].data, undefined);
  assert.equal(all[0].errors[0].extensions.code, 'FieldsOnCorrectTypeRule');
  client.dispose();
});

test('single connection mode is not offered, and the client is told so', async () => {
  const client = createClient({ url, singleConnection: true, lazy: true, retryAttempts: 0 });
  const response = await fetch(url, { method: 'PUT' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD, POST');
  await assert.rejects(results(client, revisions).next(), /405/);
  client.dispose();
});

test('the stream ends with the server, and the client is back when the server is', async () => {
  const folder = dataFolder();
  let directory = await startDirectory(folder);
  const retrying = withResolvers();
  const started = withResolvers();
  const client = createClient({
    url: directory.url,
    retryAttempts: 1000,
    retry: async () => {
      retrying.resolve();
      await started.promise;
    },
  });
  const stream = results(client, revisions);
  const before = await stream.next();
  const next = stream.next();

  assert.deepEqual(await directory.stop(), { code: 0, signal: null }, 'an open stream does not hold up the end of the server');
  await retrying.promise;
  directory = await startDirectory(folder, directory.address);
  started.resolve();

  assert.deepEqual((await next).value, before.value);
  await stream.return();
  client.dispose();
  await directory.stop();
});

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

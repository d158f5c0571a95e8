// urql with its normalising cache, its exchange for persisted queries and its subscriptions over fetch.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { getIntrospectionQuery } from 'graphql';
import { operations, overlapping, quietly, recording, url } from '../operations.mjs';

const introspection = async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return (await response.json()).data;
};

const schema = await introspection();
// What has no id is part of what it hangs on; Graphcache wants to be told.
const keys = Object.fromEntries(
  schema.__schema.types.filter((type) => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id')).map((type) => [type.name, () => null]),
);
// The documents of the site do not ask for ids: then these too are parts.
const keysWithoutIds = Object.fromEntries(schema.__schema.types.filter((type) => type.kind === 'OBJECT').map((type) => [type.name, () => null]));

const cache = (keyed) => cacheExchange({ schema, keys: keyed });

function urql(exchanges, fetchFn = fetch, more = {}) {
  return new Client({ url, fetch: fetchFn, exchanges: [...exchanges, fetchExchange], preferGetMethod: false, ...more });
}

const ask = async (client, document, variables = {}, context = {}) => {
  const { data, error } = await client.query(gql(document), variables, context).toPromise();
  if (error) throw error;
  return data;
};

describe('urql', () => {
  const { fetch: recorded, exchanges } = recording();
  const client = urql([cache(keysWithoutIds)], recorded);
  for (const { name, document, variables } of operations) {
    test(`runs ${name}, and finds it in its cache`, () => quietly(async () => {
      const data = await ask(client, document, variables);
      assert.ok(Object.keys(data).length > 0);
      assert.match(exchanges.at(-1).body, /__typename/);
      assert.deepEqual(await ask(client, document, variables, { requestPolicy: 'cache-only' }), data);
    }));
  }

  for (const { name, document, variables } of operations) {
    test(`sends ${name} whole once, and then by its hash with GET`, () => quietly(async () => {
      const persisted = () => {
        const { fetch: fetchFn, exchanges } = recording();
        return { client: urql([cache(keysWithoutIds), persistedExchange({ preferGetForPersistedQueries: true })], fetchFn), exchanges };
      };
      const first = persisted();
      const data = await ask(first.client, document, variables);
      assert.equal(first.exchanges.at(-1).status, 200);
      const second = persisted();
      assert.deepEqual(await ask(second.client, document, variables), data);
      assert.deepEqual(second.exchanges.map(({ method, status }) => ({ method, status })), [{ method: 'GET', status: 200 }]);
      assert.equal(new URL(second.exchanges[0].url).searchParams.has('query'), false);
    }));
  }

  test('knows an object again by its id', () => quietly(async () => {
    const client = urql([cache(keys)]);
    await ask(client, overlapping.second);
    await ask(client, overlapping.first);
    const both = '{ municipality(slug: "tromso") { id name slug } }';
    const data = await ask(client, both, {}, { requestPolicy: 'cache-only' });
    assert.equal(data.municipality.slug, 'tromso');
    assert.equal(data.municipality.name, 'Tromsø');
  }));

  test('subscribes over fetch', () => quietly(async () => {
    const client = urql([cache(keysWithoutIds)], fetch, { fetchSubscriptions: true });
    const result = await new Promise((done) => {
      const { unsubscribe } = client.subscription(gql('subscription { revisions { number } }'), {}).subscribe((event) => {
        done(event);
        queueMicrotask(() => unsubscribe());
      });
    });
    assert.equal(result.error, undefined);
    assert.ok(result.data.revisions.number >= 1);
  }));
});

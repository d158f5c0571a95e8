// Apollo Client with its ordinary cache and its link for persisted queries.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { operations, overlapping, quietly, recording, sha256, url } from '../operations.mjs';

function apollo(link) {
  return new ApolloClient({ cache: new InMemoryCache(), link });
}

function persisted() {
  const { fetch, exchanges } = recording();
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(new HttpLink({ uri: url, fetch }));
  return { link, exchanges };
}

describe('Apollo Client', () => {
  const { fetch: recorded, exchanges } = recording();
  const client = apollo(new HttpLink({ uri: url, fetch: recorded }));
  for (const { name, document, variables } of operations) {
    test(`runs ${name}, and finds it in its cache`, () => quietly(async () => {
      const query = gql(document);
      const { data } = await client.query({ query, variables });
      assert.ok(Object.keys(data).length > 0);
      assert.match(exchanges.at(-1).body, /__typename/);
      const { data: kept } = await client.query({ query, variables, fetchPolicy: 'cache-only' });
      assert.deepEqual(kept, data);
    }));
  }

  for (const { name, document, variables } of operations) {
    test(`sends ${name} whole once, and then by its hash with GET`, () => quietly(async () => {
      const { link, exchanges } = persisted();
      const first = await apollo(link).query({ query: gql(document), variables });
      assert.equal(exchanges.at(0).method, 'GET');
      assert.equal(exchanges.at(-1).status, 200);
      const { link: later, exchanges: again } = persisted();
      const second = await apollo(later).query({ query: gql(document), variables });
      assert.deepEqual(second.data, first.data);
      assert.deepEqual(again.map(({ method, status }) => ({ method, status })), [{ method: 'GET', status: 200 }]);
      assert.equal(new URL(again[0].url).searchParams.has('query'), false);
    }));
  }

  test('knows an object again by its id', () => quietly(async () => {
    const client = apollo(new HttpLink({ uri: url }));
    const { data: first } = await client.query({ query: gql(overlapping.first) });
    await client.query({ query: gql(overlapping.second) });
    const cache = client.cache.extract();
    const municipality = cache[`Municipality:${first.municipality.id}`];
    assert.equal(municipality.name, 'Tromsø');
    assert.equal(municipality.slug, 'tromso');
    assert.match(municipality.county.__ref, /^County:/);
  }));

  test('is told by the code which error it is', async () => {
    const client = apollo(new HttpLink({ uri: url }));
    await assert.rejects(client.query({ query: gql('{ nothing }') }), (error) => error.errors[0].extensions.code === 'FieldsOnCorrectTypeRule');
  });
});

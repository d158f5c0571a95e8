// graphql-request, which has no cache, by POST, by GET and by GET with a hash.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GraphQLClient } from 'graphql-request';
import { operations, quietly, recording, sha256, url } from '../operations.mjs';

describe('graphql-request', () => {
  for (const { name, document, variables } of operations) {
    test(`gets the same answer to ${name} by POST, by GET and by its hash`, () => quietly(async () => {
      const byPost = await new GraphQLClient(url).request(document, variables);
      const { fetch: getting, exchanges } = recording();
      const byGet = await new GraphQLClient(url, { method: 'GET', jsonSerializer: JSON, fetch: getting }).request(document, variables);
      assert.deepEqual(byGet, byPost);
      assert.deepEqual(exchanges.map(({ method }) => method), ['GET']);

      // What graphql-request does not do itself: the hash of the document, which the server knows from the start.
      const address = new URL(url);
      address.searchParams.set('variables', JSON.stringify(variables));
      address.searchParams.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(document) } }));
      const response = await fetch(address);
      assert.equal(response.status, 200);
      assert.deepEqual((await response.json()).data, byPost);

      const again = await fetch(address, { headers: { 'if-none-match': response.headers.get('etag') } });
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    }));
  }

  test('throws what the server says', async () => {
    await assert.rejects(new GraphQLClient(url).request('{ nothing }'), (error) => error.response.errors[0].extensions.code === 'FieldsOnCorrectTypeRule');
  });
});

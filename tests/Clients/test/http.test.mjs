// The audits of "GraphQL over HTTP", each as a test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { url } from '../operations.mjs';

const audits = serverAudits({ url, fetchFn: fetch });

test('there are as many audits as we know of', () => assert.equal(audits.length, 61));

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', result.reason);
  });
}

// The queries that GraphiQL opens with.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-sse';
import { url } from '../operations.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../api/GraphiQL/examples');

for (const name of readdirSync(folder)) {
  test(`the example ${name} has an answer`, async () => {
    const client = createClient({ url, retryAttempts: 0 });
    const stream = client.iterate({ query: readFileSync(join(folder, name), 'utf8') })[Symbol.asyncIterator]();
    const { value } = await stream.next();
    await stream.return();
    client.dispose();
    assert.equal(value.errors, undefined);
    const [field] = Object.values(value.data);
    assert.notEqual(field, null);
    if ('nodes' in field) assert.ok(field.nodes.length > 0);
  });
}

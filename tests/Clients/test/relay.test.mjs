// Relay: its compiler takes the contract as it is, and its runtime refetches by global id and pages through a connection.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';
import runtime from 'relay-runtime';
import { contractFile } from '../directory.mjs';
import { quietly, url } from '../operations.mjs';

const { createOperationDescriptor, Environment, fetchQuery, getSingularSelector, Network, RecordSource, Store } = runtime;

const source = `
  import { graphql } from 'relay-runtime';

  graphql\`
    query DirectoryAnswerQuery($place: String!, $withCounty: Boolean!) {
      finder(place: $place) { explanation municipality { ...Directory_municipality county @include(if: $withCounty) { name } } }
      ...Directory_municipalities @arguments(first: 20)
    }\`;

  graphql\`
    fragment Directory_municipality on Municipality @refetchable(queryName: "DirectoryMunicipalityQuery") { id name number }\`;

  graphql\`
    fragment Directory_municipalities on Query
    @refetchable(queryName: "DirectoryPageQuery")
    @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) {
      municipalities(first: $first, after: $after, where: { county: { name: { eq: "Troms" } }, inForce: { eq: true } })
      @connection(key: "Directory_municipalities") {
        totalCount
        edges { node { id name } }
      }
    }\`;
`;

const home = mkdtempSync(join(tmpdir(), 'selvhjelp-relay-'));
after(() => rmSync(home, { recursive: true, force: true }));

before(async () => {
  mkdirSync(join(home, 'src'));
  writeFileSync(join(home, 'src', 'Directory.js'), source);
  writeFileSync(join(home, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(home, 'relay.config.json'), JSON.stringify({ src: './src', schema: contractFile, language: 'javascript', eagerEsModules: false }));
  // Ends with an error when a document, or the contract itself, is not to its liking.
  await promisify(execFile)(compiler, ['relay.config.json'], { cwd: home });
});

const compiled = (name) => createRequire(join(home, 'src', 'Directory.js'))(`./__generated__/${name}.graphql.js`);

function relay() {
  const asked = [];
  const network = Network.create(async ({ text }, variables) => {
    asked.push(variables);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return await response.json();
  });
  return { asked, environment: new Environment({ network, store: new Store(new RecordSource()) }) };
}

const ask = (environment, query, variables) => fetchQuery(environment, query, variables).toPromise();

/** What a component that spreads the fragment reads from the store, which must have all of it. */
function read(environment, fragment, owner) {
  const { data, isMissingData } = environment.lookup(getSingularSelector(fragment, owner));
  assert.equal(isMissingData, false);
  return data;
}

const stored = (environment, query, variables) => environment.lookup(createOperationDescriptor(query, variables).fragment).data;

describe('Relay', () => {
  test('compiles against the contract, and shares a record between two queries by its global id', () => quietly(async () => {
    const { environment } = relay();
    const [query, refetch, fragment] = ['DirectoryAnswerQuery', 'DirectoryMunicipalityQuery', 'Directory_municipality'].map(compiled);
    const variables = { place: 'Tromsø', withCounty: true };
    await ask(environment, query, variables);
    const { finder } = stored(environment, query, variables);
    const tromso = read(environment, fragment, finder.municipality);
    assert.equal(finder.municipality.county.name, 'Troms');
    assert.deepEqual({ name: tromso.name, number: tromso.number }, { name: 'Tromsø', number: '5501' });

    const { node } = await ask(environment, refetch, { id: tromso.id });
    assert.deepEqual(read(environment, fragment, node), tromso);
  }));

  test('pages through a connection', () => quietly(async () => {
    const { environment, asked } = relay();
    const [query, page, fragment] = ['DirectoryAnswerQuery', 'DirectoryPageQuery', 'Directory_municipalities'].map(compiled);
    const variables = { place: 'Tromsø', withCounty: false };
    await ask(environment, query, variables);
    const list = () => read(environment, fragment, stored(environment, query, variables)).municipalities;
    assert.equal(list().edges.length, 20);
    assert.equal(list().pageInfo.hasNextPage, true);

    await ask(environment, page, { first: 20, after: list().pageInfo.endCursor });
    assert.equal(asked.length, 2);
    assert.equal(list().edges.length, list().totalCount);
    assert.equal(new Set(list().edges.map(({ node }) => node.id)).size, list().totalCount);
    assert.equal(list().pageInfo.hasNextPage, false);
  }));
});

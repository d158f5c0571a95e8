import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { facts } from './facts.mjs';
import { load, root } from './sources.mjs';

const cases = JSON.parse(readFileSync(join(root, 'tests/search-cases.json'), 'utf8'));
const { comparable, fold, forms } = await load('fold.ts');
const { Engine } = await load('engine.ts');
const { entries, places } = facts();
const engine = new Engine(entries);
engine.addPlaces(places);

for (const [one, other] of cases.equal) {
  test(`«${one}» and «${other}» fold to the same`, () => assert.equal(fold(one), fold(other)));
}

test('the nynorsk word is the same to a search, not to the fold that the API has too', () => {
  assert.equal(fold('Sjølvhjelp'), 'sjolvhjelp');
  assert.equal(comparable('Sjølvhjelpsgrupper'), 'selvhjelpsgrupper');
});

test('what is typed with other letters is among the forms of a name', () => {
  assert.deepEqual(forms('Nærøysund'), ['naeroysund', 'naroysund', 'neroysund', 'naeroeysund']);
});

for (const { text, first, reason, titles, leads } of cases.searches) {
  test(`a search for «${text}»`, () => {
    const hits = engine.search(text);
    const found = hits.map((hit) => hit.title);
    if (first !== undefined) assert.equal(found[0], first, found.join(', '));
    if (reason !== undefined) assert.equal(hits[0]?.reason, reason);
    if (titles !== undefined) assert.deepEqual([...found].sort(), [...titles].sort());
    if (leads !== undefined) assert.equal(engine.best(text)?.title ?? null, leads, found.join(', '));
  });
}

test('every municipality and every other name of one is found', () => {
  for (const entry of entries.filter(({ kind }) => kind === 0)) {
    for (const name of [entry.title, ...entry.names.map((other) => other.name)]) {
      assert.ok(engine.search(name).some((hit) => hit.url === entry.url), `${name} -> ${entry.title}`);
    }
  }
});

test('every postal code leads to one page', () => {
  for (const { codes, entry } of places) for (const code of codes) assert.equal(engine.best(code)?.url, entry.url, code);
});

test('without places, names are still found', () => {
  assert.equal(new Engine(entries).search('Askim')[0]?.title, 'Indre Østfold');
  assert.deepEqual(new Engine(entries).search('9008'), []);
});

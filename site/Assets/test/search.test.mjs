import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { facts, likeness, words } from './facts.mjs';
import { load, root } from './sources.mjs';

// The searches of the same file run in a browser, over the catalogue of the built site: tests/Selvhjelp.EndToEnd/SearchCasesTests.cs.
const cases = JSON.parse(readFileSync(join(root, 'tests/search-cases.json'), 'utf8'));
const { comparable, fold, forms } = await load('fold.ts');
const { Engine } = await load('engine.ts');
const { nearest } = await load('near.ts');
const { entries, places } = facts();
const engine = new Engine(entries, likeness, words);
engine.addPlaces(places);

for (const [one, other] of cases.equal) {
  test(`«${one}» and «${other}» fold to the same`, () => assert.equal(fold(one), fold(other)));
}

test('the nynorsk word is the same to a search, not to the fold that the API has too', () => {
  assert.equal(fold('Sjølvhjelp'), 'sjolvhjelp');
  assert.equal(comparable('Sjølvhjelpsgrupper', likeness), 'selvhjelpsgrupper');
});

test('what is typed with other letters is among the forms of a name', () => {
  assert.deepEqual(forms('Nærøysund', likeness), ['naeroysund', 'naroysund', 'neroysund', 'naeroeysund']);
});

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
  const early = new Engine(entries, likeness, words);
  assert.equal(early.search('Askim')[0]?.title, 'Indre Østfold');
  assert.deepEqual(early.search('9008'), []);
  assert.deepEqual(['9008', 'Askim'].map((text) => early.waitsForPlaces(text)), [true, false]);
  assert.equal(engine.waitsForPlaces('9008'), false);
});

const entry = (kind, title, ...names) => ({ kind, title, url: `/${title}/`, detail: '', names: names.map((name) => ({ kind: 'topic', name })) });

test('a topic leads to the page about it, and asks', () => {
  const group = new Engine([entry(5, 'Angstringen'), entry(8, 'Hva er en selvhjelpsgruppe?', 'angst', 'samtalegruppe')], likeness, words);
  assert.deepEqual(group.search('angst').map(({ title }) => title), ['Hva er en selvhjelpsgruppe?', 'Angstringen']);
  assert.equal(group.search('angst')[0].reason, 'topic angst Hva er en selvhjelpsgruppe?');
  assert.equal(group.best('angst'), null);
  assert.deepEqual(group.search('gruppe for angst').map(({ guess }) => guess), [true, true]);
  assert.equal(group.search('samtalegruppe')[0].title, 'Hva er en selvhjelpsgruppe?');
});

test('help for whoever needs it now comes first, once enough is typed to tell', () => {
  const all = new Engine([entry(0, 'Sel'), entry(9, 'Hjelp nå', 'selvmord', 'vold')], likeness, words);
  assert.equal(all.search('sel')[0].title, 'Sel');
  assert.equal(all.search('selvm')[0].title, 'Hjelp nå');
  assert.equal(all.search('vold')[0].title, 'Hjelp nå');
  assert.equal(all.best('selvmord'), null);
});

test('of several words that no entry has together, each is a suggestion', () => {
  const all = new Engine([entry(0, 'Tromsø'), entry(8, 'Hva er en selvhjelpsgruppe?', 'angst')], likeness, words);
  assert.deepEqual(all.search('angst i Tromsø').map(({ title, guess }) => [title, guess]), [['Tromsø', true], ['Hva er en selvhjelpsgruppe?', true]]);
});

test('a question leads where its words do', () => {
  const all = new Engine([entry(0, 'Eidfjord'), entry(5, 'Selvhjelp for alle'), entry(8, 'Starte en gruppe', 'starte gruppe'), entry(8, 'Om selvhjelp', 'selvhjelp')], likeness, words);
  assert.equal(all.search('kva er sjølvhjelp')[0].title, 'Om selvhjelp');
  assert.equal(all.search('korleis kan eg starte ei gruppe?')[0].title, 'Starte en gruppe');
  assert.deepEqual(all.search('kva er ei greie'), []);
});

test('a word of help is not yet a cry for it', () => {
  const all = new Engine([entry(0, 'Bergen'), entry(8, 'Om selvhjelp', 'self-help'), entry(9, 'Nå', 'hjelp nå', 'self-harm', 'help now', 'vil dø')], likeness, words);
  assert.equal(all.search('hjelp i Bergen')[0].title, 'Bergen');
  assert.deepEqual(all.search('self-help').map(({ title }) => title), ['Om selvhjelp', 'Nå']);
  for (const cry of ['hjelp nå', 'jeg trenger hjelp nå', 'jeg vil dø', 'self-har', 'vil dø i Bergen']) assert.equal(all.search(cry)[0].title, 'Nå', cry);
});

test('a postal code from abroad and a «herad» are what they are at home', () => {
  assert.equal(engine.best('N-9008')?.title, '9008 Tromsø');
  assert.equal(engine.best('Voss herad')?.title, 'Voss');
  assert.deepEqual(engine.search('b x'), []);
});

test('the nearest municipalities are told from a position, and none from far away', () => {
  const points = [['Alta', 69.97, 23.27], ['Loppa', 70.24, 22.35], ['Oslo', 59.91, 10.75], ['Kvænangen', 69.73, 22.09], ['Hasvik', 70.48, 22.15]]
    .map(([title, latitude, longitude]) => ({ entry: entry(0, title), latitude, longitude }));
  assert.deepEqual(nearest(points, 69.9, 23.2).map((near) => near.entry.title), ['Alta', 'Kvænangen', 'Loppa']);
  assert.deepEqual(nearest(points, 59.33, 18.07), []);
});

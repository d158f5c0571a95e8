import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load, root } from './sources.mjs';

const { Engine, pointsOf, readCatalogue, readPlaces } = await load('load.ts');

// Written by the C# that writes the site's own.
const snapshot = (name) => {
  const path = `tests/Selvhjelp.Site.Tests/Catalogue/Snapshots/SearchCatalogueTests.Approve.${name}.approved.json`;
  return JSON.parse(readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''));
};

const catalogue = readCatalogue(snapshot('catalogue'));
const places = readPlaces(snapshot('places'), catalogue.entries);

test('entries, their kinds and other names are read', () => {
  assert.deepEqual(catalogue.entries.map(({ kind, title }) => [kind, title]), [
    [0, 'Åsby'], [0, 'Østli (Prøvefylket)'], [5, 'Eksempelforeningen «Håp»'],
  ]);
  assert.deepEqual(catalogue.entries.find(({ title }) => title.startsWith('Østli')).names, [
    { kind: 'former', name: 'Gammelvik' }, { kind: 'sami', name: 'Nuorta' }, { kind: 'kven', name: 'Nuortamaa' },
  ]);
  assert.deepEqual(catalogue.office, {
    name: 'Eksempelkontoret',
    url: '/kontor/eksempel/',
    ways: [{ label: 'Send e-post til post@example.no', link: 'mailto:post@example.no' }],
  });
});

test('postal codes are read back as they were', () => {
  assert.deepEqual(places.map(({ name, entry, codes }) => [name, entry.url, codes.join()]), [
    ['Østlia', '/kommune/ostli/', '0015'],
    ['Åsby', '/kommune/asby/', '9008,9010,9012'],
    ['Utby', '/kommune/asby/', '9009'],
  ]);
});

test('points are read back for those that have one', () => {
  assert.deepEqual(pointsOf(snapshot('points'), catalogue.entries).map(({ entry, latitude, longitude }) => [entry.title, latitude, longitude]), [
    ['Østli (Prøvefylket)', 69.97, -23.27],
  ]);
});

test('a search over what was read says why', () => {
  const engine = new Engine(catalogue.entries, catalogue.likeness, catalogue.words);
  engine.addPlaces(places);
  assert.equal(engine.search('gammelvik')[0].reason, 'Gammelvik er i dag en del av Østli (Prøvefylket)');
  assert.equal(engine.best('utby').url, '/kommune/asby/');
});

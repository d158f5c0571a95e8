// The facts of api/Data/Seed as entries and places of the search, close to how the site's pipeline makes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

/** The words that the API takes for the same, and so does the browser. */
export const likeness = {
  beginnings: [...readFileSync(join(root, 'api/Text/CommonWords.cs'), 'utf8').matchAll(/\("(\w+)", "(\w+)"\)/g)].map(([, form, common]) => [form, common]),
  minor: [...readFileSync(join(root, 'api/Text/CommonWords.cs'), 'utf8').split('Unimportant')[1].matchAll(/"(\w+)"/g)].map(([, word]) => word),
};

/** Says which text it is, and what it is filled with. */
export const words = new Proxy({}, { get: (_, name) => (name === 'municipality' ? '{0} kommune' : `${String(name)} {0} {1}`) });

function rows(name) {
  const text = readFileSync(join(root, 'api/Data/Seed', name), 'utf8');
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)];
  const lines = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines[lines.length - 1].push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') lines.push([]);
  }
  const [head, ...body] = lines.filter((line) => line.length > 1);
  return body.map((line) => Object.fromEntries(head.map((column, at) => [column, line[at]])));
}

const list = (text) => text.split('|').filter(Boolean);

export function facts() {
  const counties = new Map(rows('counties.csv').map((county) => [county.county_number, county]));
  const history = rows('municipality_history.csv');
  const current = rows('municipalities.csv').filter((row) => !row.valid_to);
  const names = new Map(current.map((row) => [row.municipality_number, row.name]));
  const at = (number) => (names.has(number) ? ` i ${names.get(number)}` : '');
  const entry = (kind, title, id, detail, ...others) =>
    ({ kind, title, url: `/${kind}/${id}/`, detail, names: others.flat().filter((other) => other.name) });
  const named = (kind, ...all) => [...new Set(all)].map((name) => ({ kind, name }));

  // A municipality that was split lives on where its name does: Ålesund is no former name of Haram.
  const livesOn = new Set(history.filter((change) => change.name_2013 === change.name_2024).map((change) => change.number_2013));

  const municipalities = current.map((row) => {
    const dissolved = history.filter((change) => change.number_2024 === row.municipality_number && !livesOn.has(change.number_2013));
    const former = dissolved.map((change) => change.name_2013);
    return entry(0, row.name_disambiguated, row.municipality_number, `Kommune i ${counties.get(row.county_number)?.name ?? ''}`,
      named('former', ...former), named('sami', row.name_sami), named('kven', row.name_kven));
  });
  const entries = [
    ...municipalities,
    ...[...counties.values()].filter((row) => !row.valid_to)
      .map((row) => entry(1, row.name, row.county_number, 'Fylke', named('sami', row.name_sami), named('kven', row.name_kven))),
    ...rows('contact_points.csv').map((row) => entry(2, row.name, row.contact_point_id, `Kontaktpunkt${at(row.municipality_number)}`)),
    ...rows('link_centres.csv').map((row) => entry(3, row.name, row.link_id, `LINK-senter${at(row.municipality_number)}`)),
    ...rows('district_offices.csv').map((row) => entry(4, row.name, row.office_id, `Kontor i ${row.town}`)),
    ...rows('organisations.csv').map((row) => entry(5, row.name, row.organisation_id, `Organisasjon${at(row.municipality_number)}`,
      named('abbreviation', row.short_name), named('alias', ...list(row.aliases)))),
    ...rows('networks.csv').map((row) => entry(6, row.name, row.network_id, row.region)),
    ...rows('agreements.csv').map((row) => entry(7, row.title, row.agreement_id, row.place_nb)),
    ...rows('pages.csv').map((row) => entry(8, row.title, row.page_id, 'Les mer')),
  ];
  return { entries, places: placesOf(entries) };
}

function placesOf(entries) {
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  const places = new Map();
  for (const row of rows('postal_codes.csv')) {
    const key = `${row.place_display}|${row.municipality_number}`;
    const place = places.get(key) ?? { name: row.place_display, entry: byUrl.get(`/0/${row.municipality_number}/`), codes: [] };
    place.codes.push(row.postal_code);
    places.set(key, place);
  }
  return [...places.values()];
}

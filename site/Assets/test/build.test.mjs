import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './sources.mjs';

const folder = mkdtempSync(join(tmpdir(), 'selvhjelp-assets-'));
after(() => rmSync(folder, { recursive: true }));

function build(name) {
  const output = join(folder, name);
  const run = spawnSync(process.execPath, [join(root, 'site/Assets/build.mjs'), '--output', output], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  return new Map(readdirSync(output).sort().map((file) => [file, readFileSync(join(output, file), 'utf8')]));
}

test('the same sources give the same files', () => {
  assert.deepEqual(build('one'), build('two'));
});

test('what an earlier build left is cleared away', () => {
  build('three');
  writeFileSync(join(folder, 'three', 'site.0000000000.css'), 'old');
  assert.ok(!build('three').has('site.0000000000.css'));
});

test('the script of every page finds the part that it loads later beside it', () => {
  const files = build('four');
  const manifest = JSON.parse(files.get('manifest.json'));
  assert.ok(files.get(manifest['search.js']).includes(`import("./${manifest['load.js']}")`));
});

test('without a place to write to it says how it is called', () => {
  const run = spawnSync(process.execPath, [join(root, 'site/Assets/build.mjs')], { encoding: 'utf8' });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /--output DIR/);
});

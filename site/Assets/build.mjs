// Bundles the site's assets: node build.mjs --output DIR
// DIR gets minified files with a hash of their content in the name, and manifest.json: logical name -> file name.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { put } from '../../build/put.mjs';
import { reduce, words } from './reduce.mjs';

const home = dirname(fileURLToPath(import.meta.url));
const site = dirname(home);
// What the browsers of the last five years or so understand.
const target = ['es2020', 'chrome111', 'firefox113', 'safari16.4'];

// What the `html` element of every page carries: colours, light or dark as the visitor's system says.
const always = '<html data-color-scheme="auto" data-color="brand1">';

/** Names of everything that a page of the site may contain. */
function usedWords() {
  const used = new Set(words(always));
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const isSource = /\.(razor|cs|ts)$/.test(entry.name) && !/[\\/](node_modules|bin|obj)[\\/]/.test(path.slice(site.length));
    if (entry.isFile() && isSource) for (const word of words(readFileSync(path, 'utf8'))) used.add(word);
  }
  return used;
}

async function styles() {
  const bundle = await esbuild.build({ entryPoints: [join(home, 'css/site.css')], bundle: true, write: false, target, logLevel: 'error' });
  const reduced = reduce(bundle.outputFiles[0].text, usedWords());
  const { code } = await esbuild.transform(reduced, { loader: 'css', minify: true, target });
  return [hashed('site', 'css', code)];
}

/** The search in two parts, of which the second is loaded at the first focus. The others are small, and one file each. */
async function scripts() {
  const search = bundle(['search.ts'], { splitting: true });
  return (await Promise.all([search, ...['exit.ts', 'offline.ts', 'worker.ts'].map((name) => bundle([name]))])).flat();
}

async function bundle(names, options = {}) {
  const result = await esbuild.build({
    entryPoints: names.map((name) => join(home, 'src', name)),
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2020',
    legalComments: 'none',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    outdir: 'assets',
    write: false,
    logLevel: 'error',
    ...options,
  });
  return result.outputFiles.map((file) => {
    const name = basename(file.path);
    return { logical: name.replace(/\.[^.]+\.js$/, '.js'), name, content: file.contents };
  });
}

/** The licences of what is bundled ask to be passed on with it. */
function licences() {
  const packages = { MiniSearch: 'minisearch/LICENSE.txt', Designsystemet: '@digdir/designsystemet-css/LICENSE' };
  const text = (file) => readFileSync(join(home, 'node_modules', file), 'utf8').trim();
  const texts = Object.entries(packages).map(([name, file]) => `${name}\n\n${text(file)}\n`);
  return [hashed('licences', 'txt', texts.join('\n'))];
}

function hashed(stem, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { logical: `${stem}.${extension}`, name: `${stem}.${hash}.${extension}`, content };
}

const { values } = parseArgs({ options: { output: { type: 'string' } } });
if (!values.output) {
  console.error('Usage: node build.mjs --output DIR');
  process.exit(2);
}

const files = [...licences(), ...(await styles()), ...(await scripts())].sort((a, b) => (a.logical < b.logical ? -1 : 1));
mkdirSync(values.output, { recursive: true });
for (const file of files) put(values.output, file.name, file.content);
// Last, when all that it names is there.
put(values.output, 'manifest.json', JSON.stringify(Object.fromEntries(files.map((file) => [file.logical, file.name])), null, 2) + '\n');

const current = new Set(['manifest.json', ...files.map((file) => file.name)]);
for (const name of readdirSync(values.output)) {
  if (!current.has(name) && !name.endsWith('.draft')) rmSync(join(values.output, name), { force: true });
}

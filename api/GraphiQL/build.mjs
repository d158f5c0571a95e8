// Bundles GraphiQL: node build.mjs --output DIR
// DIR gets index.html and, beside it, minified files with a hash of their content in the name. The page fetches nothing from anywhere else.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { put } from '../../build/put.mjs';

const home = dirname(fileURLToPath(import.meta.url));

const common = {
  absWorkingDir: home,
  bundle: true,
  minify: true,
  // What understands the language of GraphiQL's own packages.
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  entryNames: '[name].[hash]',
  chunkNames: 'part.[hash]',
  assetNames: '[name].[hash]',
  outdir: '.',
  write: false,
  logLevel: 'error',
};

// What the editor computes beside the page: completion and errors of GraphQL and of JSON.
const workerEntries = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const contents = (result) => result.outputFiles.map((file) => ({ name: basename(file.path), content: file.contents }));

async function workers() {
  const bundles = Object.entries(workerEntries).map(async ([label, path]) => {
    const [file] = contents(await esbuild.build({ ...common, entryPoints: { [`${label}.worker`]: path }, format: 'iife' }));
    return { label, ...file };
  });
  return Promise.all(bundles);
}

/** The queries that a first visit opens, in the order of their file names. */
function examples() {
  const folder = join(home, 'examples');
  return readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

async function page(names) {
  const result = await esbuild.build({
    ...common,
    entryPoints: { graphiql: 'src/page.jsx' },
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    loader: { '.ttf': 'file' },
    define: { ...common.define, WORKERS: JSON.stringify(names), EXAMPLES: JSON.stringify(examples()) },
  });
  return contents(result);
}

function html(files) {
  const find = (pattern) => files.find(({ name }) => pattern.test(name)).name;
  return readFileSync(join(home, 'src/index.html'), 'utf8')
    .replace('{script}', find(/^graphiql\..*\.js$/))
    .replace('{style}', find(/^graphiql\..*\.css$/));
}

/** The licences of what is bundled ask to be passed on with it. */
function licences() {
  const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8'));
  const texts = Object.keys(lock.packages).filter((path) => path !== '' && !path.includes('esbuild')).map((path) => {
    const folder = join(home, path);
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const name = path.replace(/^.*node_modules\//, '');
    return `${name} ${lock.packages[path].version}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : lock.packages[path].license}\n`;
  });
  return { name: 'licences.txt', content: texts.join('\n') };
}

const { values } = parseArgs({ options: { output: { type: 'string' } } });
if (!values.output) {
  console.error('Usage: node build.mjs --output DIR');
  process.exit(2);
}

const built = await workers();
const files = [...built, ...(await page(Object.fromEntries(built.map(({ label, name }) => [label, name])))), licences()];
mkdirSync(values.output, { recursive: true });
for (const { name, content } of files) put(values.output, name, content);
// Last, when all that it names is there.
put(values.output, 'index.html', html(files));

const current = new Set(['index.html', ...files.map(({ name }) => name)]);
for (const name of readdirSync(values.output)) {
  if (!current.has(name) && !name.endsWith('.draft')) rmSync(join(values.output, name), { force: true });
}

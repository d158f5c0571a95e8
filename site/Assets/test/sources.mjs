// Loads TypeScript of ../src as the browser gets it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const home = dirname(dirname(fileURLToPath(import.meta.url)));

/** The root of the repository. */
export const root = dirname(dirname(home));

/** @param {string} name a file of ../src */
export async function load(name) {
  const options = { entryPoints: [join(home, 'src', name)], bundle: true, format: 'esm', target: 'es2020', write: false };
  const { outputFiles } = await esbuild.build(options);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

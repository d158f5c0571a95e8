// node run.mjs: starts the program, runs the tests of its clients against it and stops it. Ends as the tests do.
// With DIRECTORY_URL set, they run against that address instead.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, startDirectory } from './directory.mjs';

const home = dirname(fileURLToPath(import.meta.url));
const directory = process.env.DIRECTORY_URL ? null : await startDirectory(dataFolder());
const files = readdirSync(join(home, 'test')).filter((name) => name.endsWith('.test.mjs')).map((name) => join('test', name));
const tests = spawn(process.execPath, ['--test', '--test-reporter=tap', ...files], {
  cwd: home,
  stdio: 'inherit',
  env: { ...process.env, DIRECTORY_URL: process.env.DIRECTORY_URL ?? directory.url },
});
const code = await new Promise((done) => tests.on('exit', done));
await directory?.stop();
process.exit(code ?? 1);

// node npm-install.mjs FOLDER: runs `npm ci` there when package-lock.json has changed since the last time. One process at a time: `npm ci`
// begins by deleting node_modules, and two builds of the repository may run side by side. Quiet unless npm fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

if (process.argv.length !== 3) {
  console.error('Usage: node npm-install.mjs FOLDER');
  process.exit(2);
}

const home = resolve(process.argv[2]);
const installed = join(home, 'node_modules', '.package-lock.json');
const lock = join(home, '.install-lock');

const changed = (file) => statSync(join(home, file)).mtimeMs;
const upToDate = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= Math.max(changed('package-lock.json'), changed('package.json'));

function holderIsGone() {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // No file yet: the holder is just starting, unless it has had a minute.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 60_000);
  }
}

function takeLock() {
  const wait = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (holderIsGone()) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(wait, 0, 0, 200);
    }
  }
}

function install() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // No package of ours needs its install script.
  const run = spawnSync(npm, ['ci', '--ignore-scripts'], { cwd: home, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.error || run.status !== 0) {
    console.error(run.error ? `npm could not be started: ${run.error.message}` : run.stderr + run.stdout);
    return 1;
  }
  utimesSync(installed, new Date(), new Date());
  return 0;
}

if (!upToDate()) {
  takeLock();
  try {
    if (!upToDate()) process.exitCode = install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

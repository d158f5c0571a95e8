// The program as a process of its own, for the tests of its clients.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DIRECTORY_PROGRAM ?? join(repository, 'api/bin/Release/net10.0/Selvhjelp.Api.dll');
const patience = 120_000;

export const operationsFolder = join(repository, 'schema/operations');
export const contractFile = join(repository, 'schema/directory.graphql');

/** A data folder that is gone when the process ends. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'selvhjelp-clients-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'var');
}

/**
 * Starts the program and resolves once its API answers.
 * @param {string} folder its data folder
 * @param {string} [address] where it listens; any free port when absent
 * @returns {Promise<{ address: string, url: string, stop: () => Promise<{ code: number | null, signal: string | null }> }>}
 */
export async function startDirectory(folder, address = 'http://127.0.0.1:0') {
  const settings = ['--Data:Path', folder, '--urls', address, '--Site:BaseUrl', 'https://example.org/'];
  const child = spawn('dotnet', [program, ...settings], { stdio: ['ignore', 'pipe', 'pipe'] });
  process.on('exit', () => child.kill('SIGKILL'));
  let output = '';
  const ended = new Promise((done) => child.on('exit', (code, signal) => done({ code, signal })));
  const url = await new Promise((done, fail) => {
    const giveUp = setTimeout(() => fail(new Error(`The program did not answer:\n${output}`)), patience);
    const hear = (chunk) => {
      output += chunk;
      const line = /^ {2}API +(http:\S+)$/m.exec(output);
      if (!line) return;
      clearTimeout(giveUp);
      done(line[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    ended.then(() => fail(new Error(`The program ended:\n${output}`)));
  });
  return {
    address: new URL(url).origin,
    url,
    stop: async () => {
      child.kill('SIGTERM');
      return await ended;
    },
  };
}

// node oracle/main.mjs --seed 1 --cases 100 [--first 0] [--part 1/2] [--only validate,sdl]
// Writes cases as JSON lines: those of the conformance program, each with the answer of the reference in "expected".
// --only leaves out the cases of other operations. Part 1/2 writes the cases of every second schema: two processes share the work.
import { parseArgs } from 'node:util';
import { once } from 'node:events';
import { CASES_PER_SCHEMA, makeCase } from './cases.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '100' },
    first: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
  },
});
const number = (text) => {
  if (!/^\d+$/.test(text)) throw new Error(`Not a whole number: ${text}`);
  return Number(text);
};
const [part, parts] = values.part.split('/').map(number);
// Errors of the reference are answers: nobody reads where they were made, and writing that down costs a tenth of the time.
Error.stackTraceLimit = 0;

const only = values.only === '' ? undefined : values.only.split(',');
const first = number(values.first);
const end = first + number(values.cases);

for (let i = first, batch = []; i < end; i++) {
  const item = Math.floor(i / CASES_PER_SCHEMA) % parts === part - 1 ? makeCase(values.seed, i, only) : undefined;
  if (item !== undefined) batch.push(JSON.stringify(item));
  if (batch.length >= 64 || (i + 1 === end && batch.length > 0)) {
    if (!process.stdout.write(`${batch.join('\n')}\n`)) await once(process.stdout, 'drain');
    batch = [];
  }
}

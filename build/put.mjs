// Puts a built file into a folder. A reader must never see half a file: each is written beside its place and renamed into it.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function put(directory, name, content) {
  const draft = join(directory, `${name}.${process.pid}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, join(directory, name));
}

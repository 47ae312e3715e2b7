// How every test here ends: all faults in a file among the artefacts, the first ones in the message.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { artefacts } from './site.mjs';

const shown = 10;

/// Fails when there is any fault. `name` is the file that lists them.
export function assertNone(faults, name) {
  mkdirSync(artefacts, { recursive: true });
  const file = join(artefacts, `${name}.txt`);
  writeFileSync(file, faults.map((fault) => `${fault}\n`).join(''));
  if (faults.length === 0) return;
  const rest = faults.length > shown ? `\n… and ${faults.length - shown} more` : '';
  assert.fail(`${faults.length} faults, all in ${file}:\n${faults.slice(0, shown).join('\n')}${rest}`);
}

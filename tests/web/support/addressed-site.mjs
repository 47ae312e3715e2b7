// Builds the site of an organisation that says everything about itself, its address on the web among it, from the reports under
// tests/build: node addressed-site.mjs PROGRAM OUT. They have no logo; one is given to them here.

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [program, out] = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'reports-'));
try {
  cpSync(fileURLToPath(new URL('../../build/whole/input', import.meta.url)), reports, { recursive: true });
  appendFileSync(join(reports, 'organisation.yaml'), 'logo:\n  file: logo.svg\n  alt: Kommunerna vid Ån\n');
  writeFileSync(
    join(reports, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="40" viewBox="0 0 160 40"><path d="M0 30Q40 0 80 20T160 10V40H0z"/></svg>\n',
  );
  execFileSync(program, ['build', reports, '-o', out], { stdio: 'pipe' });
} finally {
  rmSync(reports, { recursive: true });
}

// The site under test: `build/site` of this clone, or the folder in SITE.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

export const folder = resolve(process.env.SITE ?? join(here, '../../../build/site'));

/// Where the tests leave pictures and reports.
export const artefacts = resolve(join(here, '../../../build/web'));

/// Every file, as a path from the root of the site with forward slashes, in order.
export const files = walk(folder)
  .map((path) => relative(folder, path).split(sep).join('/'))
  .sort();

export const pages = files.filter((path) => path.endsWith('.html'));

if (pages.length === 0) throw new Error(`no pages in ${folder}: run \`make site\` first`);

export const size = (path) => statSync(join(folder, path)).size;

export const read = (path) => readFileSync(join(folder, path), 'utf8');

export const largest = pages.reduce((most, path) => (size(path) > size(most) ? path : most));

function walk(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

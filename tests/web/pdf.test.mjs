// The printed reports: tagged, in Swedish, with a title and bookmarks, the right page numbers in the contents, no empty
// sheet, and the same bytes when they are printed again.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

import { artefacts, folder, read } from './support/site.mjs';

const printed = resolve(artefacts, '../pdf');
const files = readdirSync(printed).filter((name) => name.endsWith('.pdf'));

const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 2 ** 28 });
const unescape = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

test('there is one PDF for each report', () => {
  assert.deepEqual(
    files.map((name) => name.replace('.pdf', '')),
    readdirSync(folder).filter((name) => /^\d{4}/.test(name)),
  );
});

for (const name of files) {
  const file = join(printed, name);
  const html = read(`${name.replace('.pdf', '')}/index.html`);
  const bytes = readFileSync(file, 'latin1');

  test(`${name} is tagged, in Swedish, with a title and bookmarks`, (t) => {
    const info = run('pdfinfo', file);
    assert.match(info, /^Tagged: +yes$/m);
    assert.ok(info.includes(unescape(/<title>(.*?)<\/title>/.exec(html)[1])), info);
    assert.match(bytes, /\/Type \/Catalog[^]{0,400}\/Lang \(sv\)/);
    assert.match(bytes, /\/ViewerPreferences <<[^>]*\/DisplayDocTitle true/);
    assert.ok(!bytes.includes('file:'), 'a link leads to a file of this machine');
    const bookmarks = [...bytes.matchAll(/\/Dest \/?[^]{0,200}?\/Title|\/Title [(<][^]{0,400}?\/Dest/g)].length;
    const headings = html.match(/<h[1-6][ >]/g).length;
    assert.ok(bookmarks >= headings / 2, `${bookmarks} bookmarks for ${headings} headings`);
    t.diagnostic(`${name}: ${/^Pages: +(\d+)$/m.exec(info)[1]} pages, ${bookmarks} bookmarks`);
  });

  test(`${name} has the right page numbers in its contents`, () => {
    const pages = new Map();
    for (const [, page, anchor] of run('pdfinfo', '-dests', file).matchAll(/^ +(\d+) .*"(.+)"$/gm)) pages.set(anchor, page);
    const contents = /<nav class="toc"[^]*?<\/nav>/.exec(html)[0];
    const wanted = [...contents.matchAll(/href="#([^"]+)">([^<]*)</g)].map(
      ([, anchor, text]) => `${unescape(text)} ${pages.get(anchor)}`,
    );
    const words = run('pdftotext', '-layout', '-l', '3', file, '-').replace(/\s+/g, ' ');
    for (const line of wanted) assert.ok(words.includes(line.replace(/\s+/g, ' ')), `not in the contents: ${line}`);
  });
}

for (const name of files) {
  test(`${name} has no sheet without text`, () => {
    const texts = run('pdftotext', '-layout', join(printed, name), '-').split('\f').slice(0, -1);
    for (const [i, text] of texts.entries()) {
      // The running heads are two lines.
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      assert.ok(lines.length > 2, `sheet ${i + 1} of ${name}: ${text}`);
    }
  });
}

test('printed again, a report has the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    run(resolve(artefacts, '../../.ci/pdf'), folder, again);
    for (const name of files) {
      assert.ok(readFileSync(join(printed, name)).equals(readFileSync(join(again, name))), `${name} differs`);
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});

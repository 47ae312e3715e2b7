// Pages as somebody prints them from the browser: nothing wider than its sheet, which would make everything on all sheets
// smaller; tables of many years on sheets that lie down; no empty sheet; no controls, but what was chosen with them.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { everyPage, launch } from './support/browser.mjs';
import { assertNone } from './support/faults.mjs';
import { folder, pages } from './support/site.mjs';

const origin = `${pathToFileURL(folder)}/`;
const millimetre = 96 / 25.4;
const upright = Math.floor((210 - 2 * 22) * millimetre);
const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 2 ** 28 });

let browser;
let out;
before(async () => {
  browser = await launch();
  out = mkdtempSync(join(tmpdir(), 'paper-'));
});
after(async () => {
  await browser.close();
  rmSync(out, { recursive: true });
});

/// The sheets of a page, each with its text and whether it lies down. Backgrounds are left out, as browsers do.
async function sheets(path) {
  const tab = await browser.newPage();
  await tab.goto(origin + path);
  const file = join(out, 'page.pdf');
  await tab.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
  await tab.close();
  const sizes = [...run('pdfinfo', '-l', '999', file).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  const texts = run('pdftotext', '-layout', file, '-').split('\f');
  return sizes.map(([, width, height], i) => ({ lies: Number(width) > Number(height), text: texts[i] }));
}

test('nothing is wider than the sheet', async () => {
  const wider = async (tab, path) => {
    await tab.emulateMedia({ media: 'print' });
    await tab.goto(origin + path);
    return tab.evaluate(
      () =>
        document.documentElement.scrollWidth > document.documentElement.clientWidth ||
        [...document.querySelectorAll('table')].some((table) => table.scrollWidth > document.body.clientWidth),
    );
  };
  const found = await everyPage(browser, pages, wider, { viewport: { width: upright, height: 900 } });
  assertNone(pages.filter((path, i) => found[i]), 'wider than the sheet');
});

test('the goals of many years are printed on sheets that lie down, everything else upright', async (t) => {
  const all = await sheets('compare/index.html');
  const turns = all.filter((sheet, i) => i > 0 && sheet.lies !== all[i - 1].lies);
  assert.equal(turns.length, 2);
  assert.match(turns[0].text, /Målen år för år/);
  assert.match(turns[1].text, /Områdena år för år/);
  assert.ok((await sheets('compare/2019-2020.html')).every((sheet) => !sheet.lies));
  t.diagnostic(`compare/index.html: ${all.length} sheets, ${all.filter((sheet) => sheet.lies).length} of them lying down`);
});

test('no sheet is empty', async () => {
  for (const path of ['index.html', 'compare/index.html', 'compare/2016-2019.html', 'indicator/index.html', '2022/index.html']) {
    for (const [i, { text }] of (await sheets(path)).entries()) {
      const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
      assert.ok(lines.length > 4, `${path}, sheet ${i + 1}: ${text}`);
    }
  }
});

test('controls stay on the screen, and a choice made with them is told', async () => {
  const whole = (await sheets('compare/index.html')).map((sheet) => sheet.text).join('');
  const words = ['Visa alla mål', 'Gå till ett område', 'Välj vilka mål', 'Visar ', 'Urval'];
  assert.deepEqual(words.filter((word) => whole.includes(word)), []);
  const chosen = (await sheets('compare/index.html#status=postponed&fulfilment=met')).map((sheet) => sheet.text).join('');
  assert.match(chosen, /Urval, \d+ av \d+ mål\. Har aktiviteter med arbetsläget: Uppskjuten; Måluppfyllelse: Uppfyllt\./);
});

// Searching over all years, and choosing rows of the table of goals: by hand, by keyboard, from disk and without scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

import { launch } from './support/browser.mjs';
import { folder, read } from './support/site.mjs';

const at = (path) => pathToFileURL(join(folder, path)).href;
const world = {};
runInNewContext(read('search-index.js'), world);
const index = world.redovisaSearchIndex;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/// A tab whose messages and errors are faults.
async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const tab = await context.newPage();
  tab.faults = [];
  tab.on('console', (message) => tab.faults.push(message.text()));
  tab.on('pageerror', (error) => tab.faults.push(error.message));
  await tab.goto(address);
  return tab;
}

const count = '[data-search="count"]';
const hits = '[data-search="hits"] > li';

/// Types and waits until the number of hits is told.
async function search(tab, words) {
  const address = new URLSearchParams({ q: words });
  await tab.fill('#sok-ord', words);
  await tab.waitForFunction((wanted) => location.hash === wanted, `#${address}`);
  return tab.textContent(count);
}

const titles = (tab) => tab.$$eval(`${hits} .search-title`, (all) => all.map((one) => one.textContent));

test('an area is found by its name, in any case and by its beginning, and leads to its page', async () => {
  const tab = await open(at('sok.html'));
  const area = index.entries.find(([kind, , title]) => index.kinds[kind][0] === 'area' && /^[ÅÄÖ]/.test(title));
  assert.ok(area, 'no area whose name begins with å, ä or ö');
  const [, , title, , , link] = area;
  await search(tab, title.toUpperCase());
  const found = await titles(tab);
  assert.equal(found[0], title);
  assert.match(await tab.textContent(count), new RegExp(`^${index.entries.length > 1 ? '\\d+' : '1'} `));
  await search(tab, title.slice(0, -1));
  assert.ok((await titles(tab)).includes(title));
  await search(tab, title);
  const links = await tab.$$eval(`${hits} a`, (all) => all.map((one) => one.getAttribute('href')));
  assert.ok(links.includes(link));
  assert.deepEqual(tab.faults, []);
});

test('å, ä and ö are letters of their own', async () => {
  const tab = await open(at('sok.html'));
  await search(tab, 'äldre');
  const with_marks = await tab.$$eval(hits, (all) => all.length);
  assert.ok(with_marks > 0);
  await search(tab, 'aldre');
  assert.equal(await tab.$$eval(hits, (all) => all.length), 0);
});

test('a search is in the address, and comes back with it', async () => {
  const tab = await open(`${at('sok.html')}#q=m%C3%B6ten&year=2019`);
  assert.equal(await tab.inputValue('#sok-ord'), 'möten');
  assert.equal(await tab.inputValue('#sok-ar'), '2019');
  const told = await tab.textContent(count);
  const facts = await tab.$$eval(`${hits} .search-facts`, (all) => all.map((one) => one.textContent));
  assert.ok(facts.length > 0 && facts.every((one) => one.startsWith('2019 · ')));
  await tab.click(`${hits} a >> nth=0`);
  await tab.goBack();
  await tab.waitForFunction((selector) => document.querySelector(selector).textContent !== '', count);
  assert.equal(await tab.textContent(count), told);
});

test('more hits are shown on demand, and the focus goes to the first of them', async () => {
  const tab = await open(at('sok.html'));
  await search(tab, 'a');
  const shown = await tab.$$eval(hits, (all) => all.length);
  await tab.focus('[data-search="more"]');
  await tab.keyboard.press('Enter');
  assert.ok((await tab.$$eval(hits, (all) => all.length)) > shown);
  assert.equal(
    await tab.evaluate(() => document.activeElement.textContent),
    await tab.textContent(`${hits} >> nth=${shown} >> a`),
  );
});

test('what the reports say never becomes markup', async () => {
  const hostile = '<img src=x onerror=document.title="ran"> "\'></a>';
  const tab = await open('about:blank');
  const data = { kinds: [['goal', hostile]], states: [['done', hostile]], entries: [[0, '2024', hostile, hostile, 0, 'a.html', hostile]] };
  await tab.route('**/search-index.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `globalThis.redovisaSearchIndex = ${JSON.stringify(data)};` }),
  );
  await tab.goto(at('sok.html'));
  await search(tab, 'img');
  assert.deepEqual(await titles(tab), [hostile]);
  assert.equal(await tab.locator('main img').count(), 0);
  assert.notEqual(await tab.title(), 'ran');
});

test('without scripts the page for searching says where to read instead', async () => {
  const tab = await open(at('sok.html'), { javaScriptEnabled: false });
  assert.ok(await tab.isVisible('[data-search="without"]'));
  assert.ok(!(await tab.isVisible('[data-search="box"]')));
  const links = tab.locator('[data-search="without"] a');
  assert.ok((await links.count()) > 0);
});

const rows = '#mal tr[data-facets]';
const shown = (tab) =>
  tab.$$eval(rows, (all) => all.filter((row) => row.checkVisibility()).map((row) => row.dataset.facets.split(' ')));
const told = (tab) => tab.textContent('[data-filter="count"]');

test('goals are chosen by area, status, fulfilment and kind, and the choice is told and linked', async () => {
  const tab = await open(at('compare/index.html'));
  const all = (await shown(tab)).length;
  assert.match(await told(tab), new RegExp(` ${all} .* ${all} `));
  for (const facet of ['area', 'status', 'fulfilment', 'kind']) {
    const values = await tab.$$eval(`#urval-${facet} option`, (options) => options.map((one) => one.value).filter(Boolean));
    assert.ok(values.length > 0, facet);
    for (const value of values) {
      await tab.selectOption(`#urval-${facet}`, value);
      const left = await shown(tab);
      assert.ok(left.every((facets) => facets.includes(`${facet}:${value}`)));
      assert.match(await told(tab), new RegExp(` ${left.length} .* ${all} `));
    }
    await tab.click('[data-filter="clear"]');
    assert.equal((await shown(tab)).length, all);
  }
  await tab.selectOption('#urval-status', 'done');
  await tab.selectOption('#urval-fulfilment', 'met');
  const both = await shown(tab);
  const again = await open(tab.url());
  assert.deepEqual(await shown(again), both);
  assert.deepEqual([...tab.faults, ...again.faults], []);
});

test('without scripts every goal is shown and nothing pretends to choose', async () => {
  const tab = await open(at('compare/index.html'), { javaScriptEnabled: false });
  assert.ok(!(await tab.isVisible('[data-filter="box"]')));
  assert.ok(await tab.isVisible('[data-filter="jump"]'));
  assert.equal((await shown(tab)).length, await tab.locator(rows).count());
});

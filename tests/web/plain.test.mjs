// With JavaScript off a page shows the same text as with it on: scripts add tools, never content.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { everyPage, launch } from './support/browser.mjs';
import { assertNone } from './support/faults.mjs';
import { folder, pages } from './support/site.mjs';

const origin = `${pathToFileURL(folder)}/`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/// The text of a page but for what a script may show, hide or fill: those elements say so by their data attributes.
const textOf = async (tab, path) => {
  await tab.goto(origin + path);
  return tab.evaluate(() => {
    for (const tool of document.querySelectorAll('[data-filter], [data-search]')) tool.remove();
    return document.querySelector('main').innerText;
  });
};

test('every page is whole without JavaScript', async (t) => {
  const without = await everyPage(browser, pages, textOf, { javaScriptEnabled: false });
  const withScripts = await everyPage(browser, pages, textOf);
  const faults = pages.filter((path, i) => without[i].trim() === '' || without[i] !== withScripts[i]);
  t.diagnostic(`without JavaScript: ${pages.length} pages read, ${faults.length} of them not the same as with it`);
  assertNone(faults, 'plain');
});

test('without JavaScript no tool is shown that would not work, and the page of the search leads on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${origin}compare/index.html`);
  assert.equal(await tab.locator('select:visible, button:visible, input:visible').count(), 0);
  await tab.goto(`${origin}sok.html`);
  assert.equal(await tab.locator('select:visible, button:visible, input:visible').count(), 0);
  assert.ok((await tab.locator('main a:visible').count()) > 3);
  await context.close();
});

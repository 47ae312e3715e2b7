// With JavaScript off a page shows the same text as with it on: scripts add tools, never content.

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

const textOf = async (tab, path) => {
  await tab.goto(origin + path);
  return tab.locator('main').innerText();
};

/// The lines that only one of the two has, but for those of tools, which say so by the class `needs-script`.
const textWithoutTools = async (tab, path) => {
  await tab.goto(origin + path);
  return tab.evaluate(() => {
    for (const tool of document.querySelectorAll('.needs-script')) tool.remove();
    return document.querySelector('main').innerText;
  });
};

test('every page is whole without JavaScript', async (t) => {
  const without = await everyPage(browser, pages, textOf, { javaScriptEnabled: false });
  const withScripts = await everyPage(browser, pages, textWithoutTools);
  const faults = pages.filter((path, i) => without[i].trim() === '' || without[i] !== withScripts[i]);
  t.diagnostic(`without JavaScript: ${pages.length} pages read, ${faults.length} of them not the same as with it`);
  assertNone(faults, 'plain');
});

// A walk with the keyboard alone through one page of each kind.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import { launch } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { pages } from './support/site.mjs';

const first = (pattern) => {
  const found = pages.find((path) => pattern.test(path));
  assert.ok(found, `no page like ${pattern}`);
  return found;
};

const report = first(/^\d{4}\/index\.html$/);
const comparison = 'compare/index.html';
const kinds = [
  'index.html',
  report,
  first(/^\d{4}\/(?!index)[a-z-]+\.html$/),
  comparison,
  first(/^compare\/\d/),
  first(/^goal\/\d/),
  first(/^indicator\/(?!index)/),
  'sok.html',
];

let browser;
let server;
let tab;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});
beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});
afterEach(() => tab.close());

/// Where the focus is, and whether a person sees it: framed, within the window, nothing on top.
const focus = () =>
  tab.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const frame = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const shows = (x, y) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    const within = (value, most) => Math.min(Math.max(value, 0), most - 1);
    const seen = [...element.getClientRects()].some((box) =>
      [0.1, 0.5, 0.9].some((part) =>
        shows(within(box.left + box.width * part, innerWidth), within(box.top + Math.min(box.height, 20) / 2, innerHeight)),
      ),
    );
    const name = `${element.localName} ${element.textContent.trim().slice(0, 40) || element.id}`;
    return { name, frame, seen, end: element === document.body, inMain: element.closest('main') !== null };
  });

for (const page of kinds) {
  test(`${page}: the first stop leads past the menu to the content`, async () => {
    await tab.goto(server.origin + page);
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'skip');
    assert.ok((await focus()).seen, 'the link is not seen when it has the focus');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    const after = await focus();
    assert.ok(after.inMain, `the next stop is ${after.name}`);
  });

  test(`${page}: every stop is seen and framed, and the last one is reached`, async (t) => {
    await tab.goto(server.origin + page);
    const most = 2000;
    let stops = 0;
    for (; stops < most; stops++) {
      await tab.keyboard.press('Tab');
      const at = await focus();
      if (at.end) break;
      assert.ok(at.frame, `stop ${stops + 1} has no frame: ${at.name}`);
      assert.ok(at.seen, `stop ${stops + 1} is not seen: ${at.name}`);
    }
    assert.ok(stops > 3 && stops < most, `${stops} stops`);
    t.diagnostic(`${page}: ${stops} stops`);
  });
}

test('the contents lead to their chapter, and the next stop is in it', async () => {
  await tab.goto(server.origin + report);
  const link = tab.locator('.toc a').nth(1);
  const anchor = (await link.getAttribute('href')).slice(1);
  await link.focus();
  await tab.keyboard.press('Enter');
  const { top } = await tab.locator(`#${anchor}`).evaluate((element) => element.getBoundingClientRect());
  assert.ok(top >= 0 && top < 200, `the chapter stands at ${top} px`);
  await tab.keyboard.press('Tab');
  const behind = await tab.evaluate(
    (id) => Boolean(document.activeElement.compareDocumentPosition(document.getElementById(id)) & (2 | 8)),
    anchor,
  );
  assert.ok(behind, 'the next stop is not behind the heading of the chapter');
});

test('what is folded opens and closes from the keyboard', async () => {
  await tab.goto(server.origin + report);
  const details = tab.locator('main details').first();
  const isOpen = () => details.evaluate((element) => element.open);
  const before = await isOpen();
  await details.locator('summary').focus();
  await tab.keyboard.press('Enter');
  assert.equal(await isOpen(), !before);
  await tab.keyboard.press('Space');
  assert.equal(await isOpen(), before);
});

test('a table wider than the window scrolls with the arrow keys', async () => {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.goto(server.origin + comparison);
  const region = tab.locator('.table-scroll').first();
  await region.focus();
  for (let i = 0; i < 5; i++) await tab.keyboard.press('ArrowRight');
  await tab.waitForFunction((element) => element.scrollLeft > 0, await region.elementHandle(), { timeout: 5000 });
});

test('the table of goals is filtered from the keyboard, and shown whole again', async () => {
  await tab.goto(server.origin + comparison);
  const rows = tab.locator('tr[data-facets]:visible');
  const all = await rows.count();
  await tab.locator('select[data-facet]').first().focus();
  await tab.keyboard.press('ArrowDown');
  const some = await rows.count();
  assert.ok(some > 0 && some < all, `${some} of ${all} rows`);
  assert.match(await tab.locator('[data-filter="count"]').innerText(), new RegExp(`${some} av ${all}`));
  await tab.locator('[data-filter="clear"]').focus();
  await tab.keyboard.press('Enter');
  assert.equal(await rows.count(), all);
});

test('a search is written, read and followed with the keyboard alone', async () => {
  await tab.goto(`${server.origin}sok.html`);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.id), 'sok-ord');
  await tab.keyboard.type('energi');
  const hit = tab.locator('[data-search="hits"] a').first();
  await hit.waitFor({ timeout: 5000 });
  while (await tab.evaluate(() => document.activeElement.closest('[data-search="hits"]') === null)) await tab.keyboard.press('Tab');
  const { frame, seen, name } = await focus();
  assert.ok(frame && seen, `not framed or not seen: ${name}`);
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => !url.pathname.endsWith('sok.html'), { timeout: 5000 });
  assert.ok((await tab.locator('main').innerText()).toLowerCase().includes('energi'));
});

// axe-core on every page of the site, as it is seen in the light, in the dark, on a narrow screen and on paper.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { everyPage, launch } from './support/browser.mjs';
import { assertNone } from './support/faults.mjs';
import { serve } from './support/server.mjs';
import { pages } from './support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wide = { width: 1280, height: 900 };
// On paper there is nothing to press, so no rule of how large it must be.
const paper = { 'target-size': { enabled: false } };

const modes = [
  { name: 'light', media: { media: 'screen', colorScheme: 'light' }, viewport: wide },
  { name: 'dark', media: { media: 'screen', colorScheme: 'dark' }, viewport: wide },
  { name: '320 px', media: { media: 'screen', colorScheme: 'light' }, viewport: { width: 320, height: 640 } },
  { name: 'print', media: { media: 'print', colorScheme: 'light' }, viewport: wide, rules: paper },
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

test('axe finds no violation on any page in any mode', async (t) => {
  let checks = 0;
  const found = await everyPage(browser, pages, async (tab, path) => {
    const faults = [];
    await tab.goto(server.origin + path);
    await tab.evaluate(axe);
    for (const mode of modes) {
      await tab.setViewportSize(mode.viewport);
      await tab.emulateMedia(mode.media);
      const result = await tab.evaluate(
        ({ tags, rules }) => window.axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] }),
        { tags, rules: mode.rules ?? {} },
      );
      checks += result.passes.length + result.violations.length + result.incomplete.length;
      for (const one of result.violations) {
        const places = one.nodes.slice(0, 3).map((node) => `    ${node.target.join(' ')}: ${node.failureSummary}`);
        faults.push(`${path} (${mode.name}): ${one.id}, ${one.nodes.length} places: ${one.help}\n${places.join('\n')}`);
      }
    }
    return faults;
  });
  const faults = found.flat();
  t.diagnostic(
    `axe-core: ${pages.length} pages x ${modes.length} modes = ${pages.length * modes.length} runs, ` +
      `${checks} rules tried on them, ${faults.length} violations`,
  );
  assertNone(faults, 'axe');
});

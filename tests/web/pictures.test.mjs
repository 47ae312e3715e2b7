// Pictures of one page of each kind as it is seen on a wide screen, on a telephone and in the dark: artefacts for
// those who review a change of the look.

import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { launch } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { artefacts, pages } from './support/site.mjs';

const modes = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};

const kinds = [/^index/, /^2019\/index/, /^2019\/aldre/, /^goal\/2016-aldre/, /^compare\/index/, /^indicator\/(?!index)/];

test('pictures are taken of each kind of page', async (t) => {
  const server = await serve();
  const browser = await launch();
  let taken = 0;
  for (const [mode, options] of Object.entries(modes)) {
    const tab = await browser.newPage(options);
    for (const page of kinds.map((kind) => pages.find((path) => kind.test(path))).filter(Boolean)) {
      const file = join(artefacts, 'pictures', `${page.replace('.html', '').replaceAll('/', '-')}-${mode}.png`);
      await tab.goto(server.origin + page);
      await tab.screenshot({ path: file });
      assert.ok(statSync(file).size > 5000, `${file} is empty`);
      taken++;
    }
    await tab.close();
  }
  await browser.close();
  server.close();
  t.diagnostic(`${taken} pictures in build/web/pictures`);
});

// Lighthouse on the largest page, as it rates a telephone on a slow line.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { executable, flags } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { artefacts, largest } from './support/site.mjs';

const least = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 };

/// Other work on the machine makes a page slower, never faster: a low figure for speed is asked for again.
const tries = 3;

let chrome;
let server;
before(async () => {
  server = await serve();
  chrome = await launchChrome({ chromePath: executable, chromeFlags: ['--headless=new', ...flags] });
});
after(() => {
  chrome.kill();
  server.close();
});

async function rate(path) {
  const { lhr, report } = await lighthouse(server.origin + path, { port: chrome.port, output: 'html', logLevel: 'silent' });
  mkdirSync(artefacts, { recursive: true });
  writeFileSync(join(artefacts, 'lighthouse.html'), report);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
  const failed = Object.values(lhr.audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9)
    .map((audit) => `${audit.id}: ${audit.title} (${audit.displayValue ?? audit.score})`);
  return { scores, failed };
}

test('Lighthouse is content with the largest page', async (t) => {
  let rating;
  for (let i = 0; i < tries; i++) {
    rating = await rate(largest);
    if (rating.scores.performance >= least.performance) break;
  }
  const { scores, failed } = rating;
  t.diagnostic(`Lighthouse on ${largest}: ${Object.entries(scores).map((pair) => pair.join(' ')).join(', ')}`);
  for (const [category, score] of Object.entries(least)) {
    assert.ok(scores[category] >= score, `${category}: ${scores[category]} of ${score}\n${failed.join('\n')}`);
  }
});

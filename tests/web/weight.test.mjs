// Nobody on a slow line waits long, and the site fits where small sites live.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { files, largest, size } from './support/site.mjs';

const kilobyte = 1000;

test('no page is heavier than 400 kB', (t) => {
  t.diagnostic(`largest page: ${largest}, ${Math.round(size(largest) / kilobyte)} kB`);
  assert.ok(size(largest) < 400 * kilobyte, `${largest} has ${size(largest)} bytes`);
});

test('the whole site is lighter than 15 MB', (t) => {
  const total = files.reduce((sum, path) => sum + size(path), 0);
  t.diagnostic(`site: ${files.length} files, ${(total / kilobyte ** 2).toFixed(1)} MB`);
  assert.ok(total < 15 * kilobyte ** 2, `the site has ${total} bytes`);
});

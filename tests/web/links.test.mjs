// Every link within the site leads to a file that is there, and every anchor to an element that is there. Links are relative to
// the page and name the file itself, so that they work from disk as they do from a server.

import { test } from 'node:test';

import { assertNone } from './support/faults.mjs';
import { ids, isOutside, links, target } from './support/links.mjs';
import { files, pages, read } from './support/site.mjs';

test('all links and anchors within the site resolve, from disk too', (t) => {
  const known = new Set(files);
  const anchors = new Map(pages.map((page) => [page, new Set(ids(read(page)))]));
  const faults = [];
  let inside = 0;
  for (const page of pages) {
    for (const link of links(read(page))) {
      if (isOutside(link)) continue;
      inside++;
      const { file, anchor } = target(page, link);
      if (link.startsWith('/')) faults.push(`${page}: ${link} begins at the root of a server`);
      else if (!known.has(file)) faults.push(`${page}: ${link} leads to no file`);
      else if (anchor && !anchors.get(file)?.has(anchor)) faults.push(`${page}: ${link} leads to no element`);
    }
  }
  t.diagnostic(`links: ${inside} within the site on ${pages.length} pages, ${faults.length} broken`);
  assertNone(faults, 'links');
});

// Debian's Chromium. One browser a test file; pages are shared among a few tabs.

import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';

export const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';

/// Nothing that looks for a network: the tests must not depend on one, nor wait for it. Chromium has no sandbox for root.
export const flags = [
  ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage', // containers have little of it
];

export const launch = () => chromium.launch({ executablePath: executable, args: flags });

/// Calls `visit(tab, path)` for every path, several tabs at a time, and gives what it returned in the order of the paths.
export async function everyPage(browser, paths, visit, options = {}) {
  const results = new Array(paths.length);
  let next = 0;
  const worker = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE', ...options });
    const tab = await context.newPage();
    while (next < paths.length) {
      const index = next++;
      results[index] = await visit(tab, paths[index]);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return results;
}

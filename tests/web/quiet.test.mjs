// A page asks for nothing but its own files, says nothing on the console, and is styled under its own security policy: from a
// server and from disk.

import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { everyPage, launch } from './support/browser.mjs';
import { assertNone } from './support/faults.mjs';
import { serve } from './support/server.mjs';
import { folder, pages } from './support/site.mjs';

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

/// What each page did that it must not.
async function faultsFrom(origin) {
  const found = await everyPage(browser, pages, async (tab, path) => {
    const faults = [];
    const heard = (message) => faults.push(`${origin.slice(0, 4)} ${path}: ${message}`);
    const listeners = {
      console: (message) => heard(`console: ${message.text()}`),
      pageerror: (error) => heard(`error: ${error.message}`),
      request: (request) => request.url().startsWith(origin) || heard(`asks for ${request.url()}`),
      // What is still on its way when the next page is asked for is broken off: the icon, as a rule.
      requestfailed: (request) => {
        const why = request.failure()?.errorText;
        if (why !== 'net::ERR_ABORTED') heard(`did not get ${request.url()}: ${why}`);
      },
      response: (response) => response.status() < 400 || heard(`got ${response.status()} for ${response.url()}`),
    };
    for (const [event, listener] of Object.entries(listeners)) tab.on(event, listener);
    await tab.goto(origin + path);
    const styled = await tab.evaluate(() => getComputedStyle(document.querySelector('.skip')).position === 'absolute');
    if (!styled) heard('has no stylesheet');
    for (const [event, listener] of Object.entries(listeners)) tab.off(event, listener);
    return faults;
  });
  return found.flat();
}

test('no page asks for anything elsewhere or speaks on the console, from a server', async (t) => {
  const faults = await faultsFrom(server.origin);
  t.diagnostic(`from a server: ${pages.length} pages, ${faults.length} messages or requests elsewhere`);
  assertNone(faults, 'quiet-server');
});

test('no page asks for anything elsewhere or speaks on the console, from disk', async (t) => {
  const faults = await faultsFrom(`${pathToFileURL(folder)}/`);
  t.diagnostic(`from disk: ${pages.length} pages, ${faults.length} messages or requests elsewhere`);
  assertNone(faults, 'quiet-disk');
});

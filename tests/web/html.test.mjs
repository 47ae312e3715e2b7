// Two checkers of HTML on every page: html-validate, and the Nu checker that stands behind validator.w3.org.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { HtmlValidate } from 'html-validate';

import config from './html-validate.config.mjs';
import { assertNone } from './support/faults.mjs';
import { files, folder, pages } from './support/site.mjs';

const nu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

// It reads files, and for a file there is no 'self' that its stylesheets could come from; JSON-LD is data that no policy
// for scripts concerns. That pages are styled under their own policy is seen in quiet.test.mjs.
const mistaken = '.*violates Content Security Policy.*';

test('html-validate finds no fault on any page', async (t) => {
  const checker = new HtmlValidate({ root: true, ...config });
  const faults = [];
  for (const page of pages) {
    const report = await checker.validateFile(join(folder, page));
    for (const { messages } of report.results) {
      for (const one of messages) faults.push(`${page}:${one.line}:${one.column}: ${one.message} [${one.ruleId}]`);
    }
  }
  t.diagnostic(`html-validate: ${pages.length} pages, ${faults.length} faults`);
  assertNone(faults, 'html-validate');
});

test('the Nu checker finds no fault on any page, nor in any stylesheet or picture', async (t) => {
  const checked = files.filter((path) => /\.(html|css|svg)$/.test(path));
  const { stdout } = await promisify(execFile)(
    'java',
    ['-jar', nu, '--format', 'json', '--stdout', '--exit-zero-always', '--also-check-css', '--also-check-svg']
      .concat('--filterpattern', mistaken)
      .concat(checked.map((path) => join(folder, path))),
    { maxBuffer: 2 ** 28 },
  );
  const faults = JSON.parse(stdout).messages.map((one) => {
    const path = one.url.split(`${folder}/`).pop();
    return `${path}:${one.lastLine}:${one.lastColumn}: ${one.subType ?? one.type}: ${one.message}`;
  });
  t.diagnostic(`Nu checker: ${checked.length} files, ${faults.length} messages`);
  assertNone(faults, 'nu');
});

// What a site says of itself to others when it knows its address: canonical links, Open Graph, the sitemap, robots.txt, JSON-LD
// and the catalogue of its data. Every address is absolute and leads to a file that is there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

import { assertNone } from '../support/faults.mjs';
import { files, folder, pages, read } from '../support/site.mjs';

const root = 'https://berattelser.example/';
const known = new Set(files);

const unescape = (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const contents = (html, property) => [...html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)">`, 'g'))].map((one) => unescape(one[1]));
const isOurs = (address) => address.startsWith(root) && known.has(decodeURI(address.slice(root.length)));

test('each page has one canonical address, its own, and says the same in Open Graph', () => {
  const faults = [];
  for (const page of pages) {
    const html = read(page);
    const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)">/g)].map((one) => one[1]);
    if (canonical.join() !== root + page) faults.push(`${page}: canonical is ${canonical.join() || 'missing'}`);
    if (contents(html, 'og:url').join() !== root + page) faults.push(`${page}: og:url is ${contents(html, 'og:url').join()}`);
    if (contents(html, 'og:locale').join() !== 'sv_SE') faults.push(`${page}: og:locale is ${contents(html, 'og:locale').join()}`);
    if (contents(html, 'og:site_name').join() !== 'Kommunerna vid Ån') faults.push(`${page}: og:site_name is wrong`);
    for (const property of ['og:title', 'og:description', 'og:type']) {
      if (contents(html, property).length !== 1 || contents(html, property)[0] === '') faults.push(`${page}: no ${property}`);
    }
  }
  assertNone(faults, 'canonical');
});

test('the sitemap has every page once, and robots.txt leads to it', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((one) => unescape(one[1]));
  assert.deepEqual(listed, pages.map((page) => root + page));
  assert.match(read('sitemap.xml'), /^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org\/schemas\/sitemap\/0.9">\n/);
  assert.equal(read('robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
});

test('a report describes itself in JSON-LD, as schema.org wants it', () => {
  const reports = pages.filter((page) => /^\d{4}\/index\.html$/.test(page));
  assert.ok(reports.length > 1);
  for (const page of reports) {
    const found = [...read(page).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map((one) => one[1]);
    assert.equal(found.length, 1, page);
    const report = JSON.parse(found[0]);
    assert.equal(report['@context'], 'https://schema.org');
    assert.equal(report['@type'], 'Report');
    assert.equal(report.url, root + page);
    assert.equal(report.inLanguage, 'sv');
    assert.equal(report.headline, unescape(/<h1>(.*?)<\/h1>/.exec(read(page))[1]));
    assert.match(report.temporalCoverage, /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/);
    assert.deepEqual(report.publisher, { '@type': 'GovernmentOrganization', name: 'Kommunerna vid Ån', url: root });
    assert.equal(report.license, 'https://creativecommons.org/publicdomain/zero/1.0/');
  }
});

test('the catalogue of data is Turtle, its addresses are whole, and each file it leads to is there', () => {
  const triples = execFileSync('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', join(folder, 'data/dcat.ttl')], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => /^<?([^>\s]*)>? <([^>]*)> (.*) \.$/.exec(line).slice(1));
  const dcat = 'http://www.w3.org/ns/dcat#';
  const objects = (property) => triples.filter((one) => one[1] === property).map((one) => one[2].slice(1, -1));
  const subjects = (type) => triples.filter((one) => one[1].endsWith('#type') && one[2] === `<${dcat}${type}>`).map((one) => one[0]);
  const has = (subject, property) => triples.some((one) => one[0] === subject && one[1] === property);
  const terms = 'http://purl.org/dc/terms/';

  for (const [subject] of triples) assert.ok(subject.startsWith(`${root}data/`) || subject.startsWith('_:'), subject);
  const needed = {
    Catalog: [`${terms}title`, `${terms}description`, `${terms}publisher`, `${terms}license`, `${dcat}dataset`],
    Dataset: [`${terms}title`, `${terms}description`, `${terms}publisher`, `${dcat}contactPoint`],
    Distribution: [`${dcat}accessURL`, `${terms}license`],
  };
  for (const [type, properties] of Object.entries(needed)) {
    assert.notEqual(subjects(type).length, 0, type);
    for (const subject of subjects(type)) {
      for (const property of properties) assert.ok(has(subject, property), `${subject} has no ${property}`);
    }
  }
  const downloads = objects(`${dcat}downloadURL`);
  assert.notEqual(downloads.length, 0);
  assert.deepEqual(downloads.filter((address) => !isOurs(address)), []);
});

test('logo, footer, contact and licence stand on every page', () => {
  const faults = [];
  for (const page of pages) {
    const html = read(page);
    const up = '../'.repeat(page.split('/').length - 1);
    for (const part of [
      `<img class="logo" src="${up}logo.svg" alt="Kommunerna vid Ån">`,
      '<a href="https://www.example.org/handlingar">allmänna handlingar</a>',
      '<a href="mailto:kansli@an.example">kansli@an.example</a>',
      'href="https://creativecommons.org/publicdomain/zero/1.0/"',
    ]) {
      if (!html.includes(part)) faults.push(`${page}: no ${part}`);
    }
  }
  assert.ok(known.has('logo.svg'));
  assertNone(faults, 'organisation');
});

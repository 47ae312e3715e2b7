// Writes the examples of the CommonMark specification as one JSON file that the tests read. The package is read as text.
import { readFileSync, writeFileSync } from "node:fs";

const spec = readFileSync(new URL("node_modules/commonmark-spec/spec.txt", import.meta.url), "utf8");
const examples = [...spec.matchAll(/^`{32} example\n([^]*?)^\.\n[^]*?^`{32}$/gm)];
if (examples.length !== 652) throw new Error(`CommonMark: ${examples.length} examples, not 652`);
const cases = examples.map(([, markdown]) => ({ markdown: markdown.replaceAll("→", "\t") }));
writeFileSync(process.argv[2], JSON.stringify({ cases }));

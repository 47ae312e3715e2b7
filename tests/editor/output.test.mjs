// What `redovisa check` writes for other programs, as those programs read it.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

import { modules, program, require } from './support.mjs'

const home = fs.mkdtempSync(join(os.tmpdir(), 'redovisa-output-'))
after(() => fs.rmSync(home, { recursive: true }))

const folder = 'berättelser, å: 100 %'
const path = `${folder}/2024/prov.yaml`
const wrongWord = '  - {id: a, title: "😀å", status: klart}'
const faulty = `area: prov
title: Prov
group: grupp
grupp: grupp
activities:
${wrongWord}
  - {id: a, title: B, status: done}
${Array.from({ length: 12 }, (_, i) => `  - {id: a${i}, title: C, status: 'hundra %'}\n  - {id: b${i}, title: D, status: done}\n`).join('')}`

/// Checks a small organisation whose one area is `text` and gives what the program writes.
function check(format, text = faulty) {
  fs.mkdirSync(join(home, folder, '2024'), { recursive: true })
  fs.writeFileSync(join(home, folder, 'organisation.yaml'), 'name: Prov\nlanguage: sv\n')
  fs.writeFileSync(join(home, folder, '2024/report.yaml'),
    'year: 2024\ntitle: Prov\ngroups:\n  - {id: grupp, title: Grupp, areas: [prov, tom]}\n')
  fs.writeFileSync(join(home, path), text)
  fs.writeFileSync(join(home, folder, '2024/tom.yaml'), '')
  const ended = spawnSync(program, ['check', folder, '--format', format, '--lang', 'sv'], { cwd: home, encoding: 'utf8' })
  assert.equal(ended.status, 1, ended.stderr)
  return ended.stdout
}

function assertFits(Ajv, schema, value) {
  // One pattern in the schema of SARIF has a bracket too many, which only the older kind of expression allows.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  require('ajv-formats')(ajv)
  const validate = ajv.compile(schema)
  assert.ok(validate(value), ajv.errorsText(validate.errors))
}

test('sarif fits the schema of SARIF 2.1.0', () => {
  const schema = fs.readFileSync(join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
  assertFits(require('ajv-draft-04'), JSON.parse(schema), JSON.parse(check('sarif')))
})

test('sarif names files by percent-encoded addresses and counts columns in code points', () => {
  const [run] = JSON.parse(check('sarif')).runs
  assert.equal(run.columnKind, 'unicodeCodePoints')
  const result = run.results.find(({ ruleId, message }) => ruleId === 'unknown-value' && message.text.includes('klart'))
  const { artifactLocation, region } = result.locations[0].physicalLocation
  assert.match(artifactLocation.uri, /^[A-Za-z0-9%\/._~-]+$/)
  assert.equal(decodeURIComponent(artifactLocation.uri), path)
  const column = [...wrongWord.slice(0, wrongWord.indexOf('klart'))].length + 1
  assert.deepEqual(region, { startLine: 6, startColumn: column, endLine: 6, endColumn: column + 5 })
  for (const { ruleId, ruleIndex } of run.results) assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId)
})

test('sarif fingerprints tell findings apart and stay when lines are added above', () => {
  const fingerprints = (text) => JSON.parse(check('sarif', text)).runs[0].results
    .map(({ partialFingerprints }) => partialFingerprints['redovisa/v1'])
  const first = fingerprints(faulty)
  assert.equal(new Set(first).size, first.length)
  assert.deepEqual(fingerprints(`# En rad.\n\n${faulty}`), first)
})

test('rdjson has the shape reviewdog reads', () => {
  const record = (properties, required = []) => ({ type: 'object', properties, required, additionalProperties: false })
  const list = (items) => ({ type: 'array', items })
  const string = { type: 'string' }
  const filled = { type: 'string', minLength: 1 }
  const number = { type: 'integer', minimum: 1 }
  const position = record({ line: number, column: number }, ['line'])
  const range = record({ start: position, end: position }, ['start'])
  const location = record({ path: filled, range }, ['path'])
  const source = record({ name: string, url: string }, ['name'])
  const severity = { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] }
  const diagnostic = record({
    message: filled,
    location,
    severity,
    source,
    code: record({ value: filled, url: string }, ['value']),
    suggestions: list(record({ range, text: string }, ['range', 'text'])),
    related_locations: list(record({ message: string, location }, ['location'])),
    original_output: string,
  }, ['message', 'location'])
  assertFits(require('ajv'), record({ diagnostics: list(diagnostic), source, severity }, ['diagnostics']),
    JSON.parse(check('rdjson')))
})

test('rdjson counts columns in bytes', () => {
  const found = JSON.parse(check('rdjson')).diagnostics
    .find(({ code, message }) => code.value === 'unknown-value' && message.includes('klart'))
  const column = Buffer.byteLength(wrongWord.slice(0, wrongWord.indexOf('klart'))) + 1
  assert.deepEqual(found.location, { path, range: { start: { line: 6, column }, end: { line: 6, column: column + 5 } } })
  assert.deepEqual(found.suggestions, [{ range: found.location.range, text: 'done' }])
})

test('github annotations are escaped, worst first, and at most ten of a kind', () => {
  const lines = check('github').trimEnd().split('\n')
  for (const line of lines) assert.match(line, /^::(error|warning|notice) [^:]*::([^%]|%25|%0A|%0D)+$/)
  assert.deepEqual(lines.map((line) => line.split(' ')[0]), [...Array(10).fill('::error'), ...Array(10).fill('::warning')])
  const placed = lines.filter((line) => line.includes(' file='))
  assert.ok(placed.some((line) => line.includes('`hundra %25`')))
  for (const line of placed) assert.match(line, /^::\w+ file=berättelser%2C å%3A 100 %25\/2024\/\w+\.yaml,line=\d/)
  assert.equal(placed.length, 18)
})

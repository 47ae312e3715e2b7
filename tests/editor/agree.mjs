// The JSON Schemas under docs/schema and `redovisa check` agree: on the reports, and on the faulty and the mended
// example of every structural rule in docs/rules.md. Run by `make test-editor` from the folder with node_modules.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const require = createRequire(path.join(process.cwd(), 'package.json'))
const Ajv = require('ajv')
const YAML = require('yaml')
const root = process.argv[2]

// Not `leading-zero`: a YAML parser has made 7 of 007 before a schema sees it.
const structural = ['unknown-key', 'missing-key', 'list-expected', 'list-not-expected', 'record-expected',
  'unknown-value', 'number-format', 'decimal-comma', 'number-in-quotes', 'number-out-of-range',
  'boolean-format', 'date-format', 'period-format', 'id-format', 'url-format', 'year-out-of-range', 'why-too-short']

const validators = {}
for (const kind of ['area', 'report', 'organisation']) {
  const ajv = new Ajv({ strict: false })
  require('ajv-formats')(ajv)
  validators[kind] = ajv.compile(JSON.parse(fs.readFileSync(`${root}/docs/schema/${kind}.schema.json`, 'utf8')))
}
const kindOf = (file) => (file.endsWith('organisation.yaml') ? 'organisation' : file.endsWith('report.yaml') ? 'report' : 'area')
const accepts = (kind, text) => validators[kind](YAML.parse(text))

let wrong = 0
const tell = (what) => { wrong += 1; console.log(what) }

let files = 0
for (const name of fs.readdirSync(`${root}/reports`, { recursive: true })) {
  if (!name.endsWith('.yaml')) continue
  files += 1
  if (!accepts(kindOf(name), fs.readFileSync(`${root}/reports/${name}`, 'utf8'))) tell(`refused by the schema: reports/${name}`)
}

let examples = 0
for (const section of fs.readFileSync(`${root}/docs/rules.md`, 'utf8').split(/^## /m).slice(1)) {
  const code = section.slice(0, section.indexOf('\n')).trim()
  if (!structural.includes(code)) continue
  const blocks = [...section.matchAll(/^(Fel|Rätt) ?(?:\(`([^`]*)`\))?:\n\n```yaml\n([\s\S]*?)```/gm)]
  if (blocks.length !== 2) { tell(`no examples: ${code}`); continue }
  const kind = kindOf(blocks[0][2])
  examples += 1
  if (accepts(kind, blocks[0][3])) tell(`the schema accepts the faulty example of ${code}`)
  if (!accepts(kind, blocks[1][3])) tell(`the schema refuses the mended example of ${code}`)
}
console.log(`${files} files and ${examples} pairs of examples: ${wrong} where schema and program differ`)
process.exit(wrong === 0 && examples === structural.length ? 0 : 1)

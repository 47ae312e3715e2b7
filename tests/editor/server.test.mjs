// What VS Code shows in a report: keys and words to choose from, Swedish help, and faults where they are.

import assert from 'node:assert/strict'
import fs from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

import { startServer } from './server.mjs'
import { root } from './support.mjs'

const text = `area: prov
title: Prov
group: extended
activities:
  - id: arbete
    title: Arbete
    status: done
    `
const schema = JSON.parse(fs.readFileSync(join(root, 'docs/schema/area.schema.json'), 'utf8'))
const keys = schema.definitions.activity.properties

let server
before(async () => { server = await startServer() })
after(() => server.stop())

test('completion offers the keys that an activity can still have, with their Swedish descriptions', async () => {
  const document = await server.open('reports/2019/nycklar.yaml', text)
  const offered = await document.completions(7, 4)
  const there = ['id', 'title', 'status']
  assert.deepEqual(offered.map((item) => item.label).sort(), Object.keys(keys).filter((key) => !there.includes(key)).sort())
  assert.equal(offered.find((item) => item.label === 'outcome').documentation, 'Vad som kom ut av arbetet.')
})

test('completion offers `status` where it is missing', async () => {
  const document = await server.open('reports/2019/utan-status.yaml', text.replace('    status: done\n', ''))
  assert.ok((await document.completions(6, 4)).some((item) => item.label === 'status'))
})

test('completion offers the words of `status`, with their Swedish texts', async () => {
  const document = await server.open('reports/2019/ord.yaml', text)
  const offered = await document.completions(6, 12)
  assert.deepEqual(offered.map((item) => item.label), ['done', 'partial', 'ongoing', 'postponed', 'not_done', 'unreported'])
  assert.equal(offered[0].documentation.value, '**Genomförd**: Aktiviteten är genomförd.')
})

test('a key and its word are explained in Swedish', async () => {
  const document = await server.open('reports/2019/hjalp.yaml', text)
  for (const column of [6, 13]) {
    const shown = await document.hover(6, column)
    assert.match(shown, /^#### Arbetsläge\n\nHur långt arbetet kom\.\n/)
    assert.match(shown, /^\* `done`: \*\*Genomförd\*\*: Aktiviteten är genomförd\.$/m)
  }
})

test('an unknown key and an unknown word are marked where they are, and nothing else is', async () => {
  const document = await server.open('reports/2019/fel.yaml',
    text.replace('group:', 'grupp: extended\ngroup:').replace('done', 'klart'))
  const marked = document.diagnostics.map(({ range: { start, end }, message }) =>
    `${start.line + 1}:${start.character + 1}-${end.character + 1} ${message}`)
  assert.deepEqual(marked.sort(), [
    '3:1-6 Property grupp is not allowed.',
    '8:13-18 Value is not accepted. Valid values: "done", "partial", "ongoing", "postponed", "not_done", "unreported".',
  ])
})

for (const path of ['reports/organisation.yaml', 'reports/2019/report.yaml', 'reports/2019/aldre.yaml']) {
  test(`${path} is sound, and is not when a key is added`, async () => {
    const sound = fs.readFileSync(join(root, path), 'utf8')
    assert.deepEqual((await server.open(path, sound)).diagnostics, [])
    // Without its modeline: the settings find the schema by the path.
    const faulty = sound.replace(/^# yaml-language-server:.*\n/, '') + 'okand: 1\n'
    const messages = (await server.open(path, faulty)).diagnostics.map(({ message }) => message)
    assert.deepEqual(messages, ['Property okand is not allowed.'])
  })
}

// What `redovisa compare` writes as JSON fits the schema that `redovisa schema comparison` prints.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

import { program, require, root } from './support.mjs'

const run = (...words) => JSON.parse(execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 }))

const Ajv = require('ajv')
const ajv = new Ajv({ allErrors: true })
require('ajv-formats')(ajv)
const fits = ajv.compile(run('schema', 'comparison'))

/// Every choice of at least two of the years, and each pair in the other order too.
function choices(years) {
  const all = Array.from({ length: 2 ** years.length }, (_, bits) => years.filter((_, i) => bits & (1 << i)))
    .filter((chosen) => chosen.length >= 2)
  return [...all, ...all.filter((chosen) => chosen.length === 2).map((chosen) => [...chosen].reverse())]
}

for (const [folder, years] of [['reports', [2016, 2019, 2020, 2022]], ['tests/data/lineage', [2019, 2021, 2022]]]) {
  for (const by of ['area', 'goal', 'indicator']) {
    test(`comparisons of ${folder} by ${by} fit their schema`, () => {
      for (const chosen of choices(years)) {
        const value = run('compare', ...chosen.map(String), join(root, folder), '--by', by, '--format', 'json')
        assert.ok(fits(value), `${chosen}: ${ajv.errorsText(fits.errors)}`)
        assert.deepEqual(value.years.filter(({ reported }) => reported).map(({ year }) => year), chosen)
      }
    })
  }
}

test('a comparison of some goals and areas fits the schema', () => {
  const value = run('compare', '2019', '2020', join(root, 'reports'), '--format', 'json', '--kind', 'kept', '--kind', 'ended', '--area', 'eu')
  assert.ok(fits(value), ajv.errorsText(fits.errors))
  assert.deepEqual(value.choice, { kinds: ['kept', 'ended'], areas: ['eu'] })
})

test('the schema of comparisons refuses what is none', () => {
  const value = run('compare', '2019', '2021', join(root, 'tests/data/lineage'), '--format', 'json')
  for (const spoil of [
    (it) => { it.total.years[0].counts.goals = 'elva' },
    (it) => { delete it.areas[0].id },
    (it) => { it.changes.goals[0].kinds[0] = 'sparad' },
  ]) {
    const spoilt = structuredClone(value)
    spoil(spoilt)
    assert.ok(!fits(spoilt), String(spoil))
  }
})

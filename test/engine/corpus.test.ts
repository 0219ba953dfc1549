import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../scripts/train-blocks/features'
import { fixturesOf, pagesOf } from '../../scripts/train-blocks/pages'
import { properWords } from '../../scripts/train-blocks/proper-words'
import { scoreOf } from '../../scripts/train-blocks/score'
import { crossValidate } from '../../scripts/train-blocks/validate'

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const absent = existsSync(corpus)
  ? null
  : 'no corpus in ../shared/corpus: its figures are not checked'

const file = new URL('./corpus-figures.json', import.meta.url)
/** In per cent, as they were when the weights were last fitted. `UPDATE=1` writes them anew. */
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<
  'leftOut' | 'whole',
  Record<string, number>
>

/** A figure may drop by so many points. */
const slack = 1

describe('the corpus', () => {
  test('publishers that the weights were not fitted to are read as well as before', ({ skip }) => {
    if (absent) skip(absent)
    const pages = pagesOf(corpus, 1)
    const fixtures = fixturesOf(`${root}/test/fixtures`, 2)
    const guesses = crossValidate(
      pages,
      fixtures,
      featuresOf([...pages, ...fixtures], properWords(corpus, pages)),
    )
    expectNotBelow(scoreOf(guesses), 'leftOut')
  }, 300_000)

  test('the scorer finds the pages, people, roles and credits as well read as before', ({
    skip,
  }) => {
    if (absent) skip(absent)
    const out = execFileSync(process.execPath, [`${corpus}/run.mjs`, '--json'], {
      cwd: root,
      env: { ...process.env, SLUGLINE: `${process.execPath} ${root}/bin/slugline.mjs` },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expectNotBelow(figuresOf(JSON.parse(out) as Scores), 'whole')
  }, 120_000)
})

interface Scores {
  blocks: { accuracy: number; macroF1core: number; perLabel: Record<string, { F1: number }> }
  people: { all: { strict: { F1: number } }; roles: { gold: number; right: number } }
  credits: { exact: number }
}

function figuresOf({ blocks, people, credits }: Scores): Record<string, number> {
  return {
    accuracy: 100 * blocks.accuracy,
    macroF1: 100 * blocks.macroF1core,
    ...Object.fromEntries(
      Object.entries(blocks.perLabel).map(([kind, { F1 }]) => [kind, 100 * F1]),
    ),
    people: 100 * people.all.strict.F1,
    roles: (100 * people.roles.right) / people.roles.gold,
    credits: 100 * credits.exact,
  }
}

function expectNotBelow(found: Record<string, number>, of: keyof typeof known): void {
  if (process.env.UPDATE === '1') {
    known[of] = Object.fromEntries(
      Object.entries(found).map(([name, figure]) => [name, Math.round(figure * 10) / 10]),
    )
    writeFileSync(file, JSON.stringify(known, null, 2) + '\n')
  }
  const dropped = Object.entries(known[of]).filter(
    ([name, figure]) => (found[name] ?? 0) < figure - slack,
  )
  expect(
    dropped.map(([name, figure]) => `${name} was ${figure}, is ${found[name]?.toFixed(1)}`),
  ).toEqual([])
}

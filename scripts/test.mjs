/** `npm test`: from a fresh clone through types, style, unit, integration and browser tests. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { ensureBuilt } from './bootstrap/ensure-built.mjs'
import { ensureChromium } from './bootstrap/ensure-chromium.mjs'
import { ensureInstalled } from './bootstrap/ensure-installed.mjs'
import { Failure } from './bootstrap/failure.mjs'
import { main } from './bootstrap/main.mjs'
import { inProject } from './bootstrap/project.mjs'
import { run } from './bootstrap/run.mjs'
import { playwrightCounts, vitestCounts } from './bootstrap/test-counts.mjs'

/**
 * @typedef {import('./bootstrap/test-counts.mjs').Counts} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<void>} work
 * @property {() => Counts} [counts] of the tests that ran in it
 */

/**
 * Rows come one after the other. The lanes of a row run at the same time, so that two cores are busy, and the steps of a
 * lane one after the other.
 *
 * @type {Step[][][]}
 */
const rows = [
  [[{ name: 'install', work: ensureInstalled }]],
  [
    [
      { name: 'types', work: types },
      { name: 'build', work: ensureBuilt },
    ],
    [{ name: 'lint', work: () => must('npm', ['run', '--silent', 'lint']) }],
  ],
  // The lane of int waits for faults, journals and processes for half of its time.
  [[vitest('unit'), vitest('newsroom')], [vitest('int')]],
  [
    [
      {
        name: 'browser',
        work: browserTests,
        counts: () => playwrightCounts('.cache/playwright.json'),
      },
    ],
  ],
]

await main(async () => {
  process.chdir(inProject())
  mkdirSync('.cache', { recursive: true })
  /** @type {string[]} */
  const table = []
  const total = { passed: 0, failed: 0 }
  /** @type {Failure[]} */
  const failures = []
  for (const row of rows) {
    for (const { line, failure, passed, failed } of (await Promise.all(row.map(takeAll))).flat()) {
      table.push(line)
      total.passed += passed
      // A step can fail without a test that did: a type error, a file that does not even load.
      total.failed += failure ? Math.max(1, failed) : failed
      if (failure) failures.push(failure)
    }
    if (failures.length > 0) break
  }

  const closing = `${total.passed} passed, ${total.failed} failed`
  for (const { message } of failures) console.error(`\n${message}`)
  console.log(`\n${table.join('\n')}\n\n${closing}`)
  writeFileSync('.cache/test-counts.txt', `${closing}\n`)
  if (failures.length > 0) process.exitCode = 1
})

/** @param {Step[]} lane whose steps are taken up to the first that fails */
async function takeAll(lane) {
  const results = []
  for (const step of lane) {
    const result = await take(step)
    results.push(result)
    if (result.failure) break
  }
  return results
}

/** @param {Step} step */
async function take({ name, work, counts }) {
  const started = performance.now()
  const failure = await work().then(() => undefined, asFailure)
  const { passed, failed } = counts?.() ?? { passed: 0, failed: 0 }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const tests = counts ? `  ${passed} passed, ${failed} failed` : ''
  const line = `${failure ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.padStart(7)} s${tests}`
  return { line, failure, passed, failed }
}

/** @param {unknown} error */
function asFailure(error) {
  if (error instanceof Failure) return error
  throw error
}

async function types() {
  // Both are generated and not checked in: what tsc knows of Next's files, and of its routes.
  if (!existsSync('next-env.d.ts') || !existsSync('.next/types'))
    await must(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'])
  await must(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'])
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Step}
 */
function vitest(project) {
  const report = `.cache/vitest-${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
  return {
    name: project,
    work: () => must(process.execPath, args, { NODE_ENV: 'test' }),
    counts: () => vitestCounts(report),
  }
}

async function browserTests() {
  const env = { CHROMIUM_PATH: await ensureChromium() }
  await must(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], env)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function must(command, args, env) {
  const { code } = await run(command, args, { env })
  if (code !== 0) throw new Failure(`Failed: ${[command, ...args].join(' ')} (exit code ${code})`)
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Runs a benchmark as quickly as it can, without npm. */
async function quick(name: string) {
  const file = ['--import', './src/preload.mjs', 'bench/index.ts']
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...file,
    name,
    '--quick',
    '--json',
  ])
  return JSON.parse(stdout)
}

const number = expect.any(Number)

test('bench import --json prints one object of the fixed shape', { timeout: 240_000 }, async () => {
  expect(await quick('import')).toMatchObject({
    name: 'import',
    figures: {
      documentsPerSecond: {
        import: number,
        reimport: number,
        importWithOneWorker: number,
        importWithTwoWorkers: number,
        createLoop: number,
        rawInsert: number,
      },
      contentPerArticle: { import: number, createLoop: number },
    },
    ratios: {
      vsCreateLoop: number,
      vsRawInsert: number,
      reimportVsFirst: number,
      workers2Vs1: number,
    },
  })
})

test('bench import-scale --json has figures at each mark', { timeout: 240_000 }, async () => {
  const { figures, ratios } = await quick('import-scale')
  // The first batch that reaches a mark is where the run is looked at.
  expect(figures.documentsPerSecond).toEqual({ 100: number, 200: number, 300: number, 400: number })
  expect(ratios).toMatchObject({
    lastVsFirstTenth: number,
    queriesVsFew: { 'list of articles': number, 'article by slug': number },
  })
})

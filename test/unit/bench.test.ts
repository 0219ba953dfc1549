import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Runs `npm run bench -- …` without npm. */
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, [
    '--import',
    './src/preload.mjs',
    'bench/index.ts',
    ...args,
  ])

const number = expect.any(Number)

test('bench engine --json prints one object of the fixed shape', { timeout: 120_000 }, async () => {
  const { stdout } = await bench('engine', '--quick', '--json')
  const result = JSON.parse(stdout)
  expect(result).toEqual({
    name: 'engine',
    machine: {
      cpu: expect.any(String),
      cores: number,
      memoryGigabytes: number,
      system: expect.any(String),
      node: process.version,
    },
    figures: {
      megabytesPerSecond: number,
      megabytesPerSecondOfUnlikePages: number,
      seedMilliseconds: number,
      compromiseMilliseconds: number,
      millisecondsBySize: expect.any(Object),
      adversarialSeconds: expect.any(Object),
      memoryPerByte: { retained: number, peak: number },
    },
    ratios: { vsCompromise: number, atDoubling: expect.any(Object) },
  })
  const sizes = Object.keys(result.figures.millisecondsBySize)
  expect(Object.keys(result.ratios.atDoubling)).toEqual(sizes.slice(1))
})

test.each([[['nonsense']], [[]], [['engine', '--nonsense']], [['engine', 'read']]])(
  'bench %j is wrong usage and tells which benchmarks there are',
  async (args) => {
    await expect(bench(...args)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/NAME: .*engine/),
    })
  },
)

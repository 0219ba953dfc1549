import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugline } from '../helpers/cli'
import type { CliResult } from '../helpers/cli'

let folder: string

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'slugline cli ')) // a space, as in many a path
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const whole = path.join(folder, name)
  fs.mkdirSync(path.dirname(whole), { recursive: true })
  fs.writeFileSync(whole, content)
  return whole
}

/** One line that says what is wrong, no stack trace, in good time. */
function expectPlain(result: CliResult, message: RegExp) {
  expect(result.stderr).toMatch(message)
  expect(result.stderr).not.toMatch(/^\s+at /m)
  expect(result.seconds).toBeLessThan(10)
}

describe('a document that cannot be read fails with 1, by name, line and way out', () => {
  const documents: [name: string, content: string | Uint8Array, message: RegExp][] = [
    ['empty.txt', '', /empty\.txt:1 .*empty/i],
    ['blank.txt', '\n  \n\t\n\u00a0\n', /blank\.txt:1 .*(blank|empty|white space)/i],
    [
      'binary.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
      /binary\.txt:1 .*(binary|not text)/i,
    ],
    ['latin1.txt', Buffer.from('One\nTwo\nCaf\xe9 noir\n', 'latin1'), /latin1\.txt:3 .*UTF-8/],
  ]

  test(`${documents.map(([name]) => name).join(', ')}, read by parse`, async () => {
    const files = documents.map(([name, content]) => file(name, content))
    const result = await slugline(['parse', ...files, '--json'])
    for (const [, , message] of documents) expectPlain(result, message)
    expect(result.code).toBe(1)
    expect(JSON.parse(result.stdout)).toEqual({ documents: [] })
  })

  test('a text over MAX_DOCUMENT_MB is refused without being read', async () => {
    const big = file('big.txt', '')
    fs.truncateSync(big, 50_000_000)
    const result = await slugline(['parse', big])
    expectPlain(result, /big\.txt:1 .*50\.0 MB, larger than 10 MB.*MAX_DOCUMENT_MB/)
    expect(result.code).toBe(1)
  })

  test('the others of the same run are in', async () => {
    file('mixed/bad.txt', '')
    file(
      'mixed/good.txt',
      'A headline\n\nA paragraph that is long enough to be one, with a full stop at its end.\n',
    )
    const result = await slugline(['import', path.join(folder, 'mixed'), '--json'])
    expect(result.code).toBe(1)
    const report = JSON.parse(result.stdout)
    expect(report.counts).toMatchObject({ created: 1, failed: 1 })
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        sourceKey: expect.stringMatching(/bad\.txt$/),
        code: 'empty',
        lines: [1, 1],
      }),
    )
  })
})

describe('wrong usage exits with 2 before anything is done', () => {
  test('a path that does not exist', async () => {
    const result = await slugline(['import', path.join(folder, 'nowhere.txt')])
    expectPlain(result, /nowhere\.txt: no such file or folder/)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test('a folder without documents', async () => {
    file('pictures/a.jpg', 'x')
    const result = await slugline(['import', path.join(folder, 'pictures')])
    expectPlain(result, /pictures: no documents there \(\.txt/)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test('a file with an unknown extension', async () => {
    const result = await slugline(['parse', file('notes.xyz', 'x')])
    expectPlain(result, /notes\.xyz: unknown extension.*\.txt/)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test.each([
    { args: ['frobnicate'], message: /unknown command 'frobnicate'/ },
    { args: ['parse', '--frobnicate', 'x'], message: /unknown option '--frobnicate'/ },
    { args: ['parse'], message: /parse needs a path/ },
    { args: ['import'], message: /missing required argument/ },
    { args: ['parse', '--ndjson', 'x.txt'], message: /--ndjson reads standard input/ },
  ])('slugline $args', async ({ args, message }) => {
    const result = await slugline(args)
    expectPlain(result, message)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test('a variable of the environment that is wrong, by its name', async () => {
    const result = await slugline(['parse', file('fine.txt', 'Fine\n')], {
      env: { MAX_DOCUMENT_MB: 'ten' },
    })
    expectPlain(result, /MAX_DOCUMENT_MB must be a number/)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test.each([
    { uri: 'localhost:27017', message: /MONGODB_URI must start with mongodb:\/\// },
    { uri: 'mongodb://user:hush@127.0.0.1:9/slugline', message: /127\.0\.0\.1:9/ },
  ])('MONGODB_URI=$uri', async ({ uri, message }) => {
    const result = await slugline(['import', file('fine.txt', 'Fine\n')], {
      env: { MONGODB_URI: uri },
    })
    expectPlain(result, message)
    expect(result.stderr).not.toContain('hush')
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })

  test('production without MONGODB_URI', async () => {
    const env = { NODE_ENV: 'production', MONGODB_URI: '', SLUGLINE_DEMO: '' }
    const result = await slugline(['import', file('fine.txt', 'Fine\n')], { env })
    expectPlain(result, /MONGODB_URI/)
    expect(result).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('parse --ndjson gives a line for a line', () => {
  test('bad lines come out as problems, with their number, and the others are read', async () => {
    const lines = [
      '{"id":"a","text":"Fine"}',
      'no json',
      '{"id":"c"}',
      '{"id":"d","text":"x","kinds":{"1":"nonsense"}}',
      '{"id":"e","text":"x","kinds":{"1:b":"title"}}',
      '{"id":"f","text":"x","joins":[-1]}',
      '{"id":"g","text":"x","splits":[3]}',
      '{"id":"h","text":""}',
    ]
    const result = await slugline(['parse', '--ndjson'], { input: `${lines.join('\n')}\n` })
    expect(result.code).toBe(1)
    const out = result.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(out.map(({ problems }) => problems.map(({ code }: { code: string }) => code))).toEqual([
      [],
      ['invalid-line'],
      ['invalid-line'],
      ['invalid-line'],
      ['invalid-line'],
      ['invalid-line'],
      ['invalid-line'],
      ['empty'],
    ])
    expect(out[1].problems[0]).toMatchObject({
      message: expect.stringContaining('Line 2'),
      lines: [2, 2],
    })
    expect(out[0]).toMatchObject({ id: 'a', blocks: [{ text: 'Fine', lines: [1, 1] }] })
  })

  test('kinds force the kind of the block at a line', async () => {
    const line = { id: 'a', text: 'Reuters/Jane Doe', kinds: { 1: 'image-credit' } }
    const result = await slugline(['parse', '--ndjson'], { input: JSON.stringify(line) })
    expect(result.code).toBe(0)
    expect(JSON.parse(result.stdout)).toMatchObject({
      blocks: [{ kind: 'image-credit' }],
      credits: [{ line: 'Reuters/Jane Doe', agencies: ['Reuters'], photographer: 'Jane Doe' }],
    })
  })

  test('joins and splits say where blocks begin, and kinds which of two on a line is meant', async () => {
    const line = {
      id: 'a',
      text: 'The bridge\n\ncloses\n\nA gull. Reuters/Jane Doe',
      joins: [3],
      splits: { 5: [8] },
      kinds: { 1: 'title', 5: 'image-caption', '5:8': 'image-credit' },
    }
    const result = await slugline(['parse', '--ndjson'], { input: JSON.stringify(line) })
    expect(JSON.parse(result.stdout).blocks).toMatchObject([
      { kind: 'title', text: 'The bridge\n\ncloses', lines: [1, 3] },
      { kind: 'image-caption', text: 'A gull.', lines: [5, 5] },
      { kind: 'image-credit', text: 'Reuters/Jane Doe', lines: [5, 5], at: 8 },
    ])
  })
})

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slugline } from '../helpers/cli'

const seedFile = 'seed/documents/000_bf31db83c1188618.txt'
const story = (headline: string) =>
  `${headline}\n\nThe council met on Monday and agreed to plant a thousand trees along the river before the winter.\n`

let folder: string
let env: Record<string, string>

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'slugline-cli-'))
  fs.mkdirSync(path.join(folder, 'pages/deep'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'pages/one.txt'), story('Trees for the river'))
  fs.writeFileSync(path.join(folder, 'pages/deep/two.txt'), story('Trees for the town'))
  fs.writeFileSync(path.join(folder, 'pages/photo.jpg'), 'x')
  fs.writeFileSync(
    path.join(folder, 'wire.ndjson'),
    ['wire-1', 'wire-2'].map((id) => JSON.stringify({ id, text: story(`Story ${id}`) })).join('\n'),
  )
  const uri = new URL(process.env.MONGODB_URI ?? '')
  uri.pathname = '/test-cli'
  env = { MONGODB_URI: uri.href, DATA_DIR: folder }
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

async function json(args: string[], input?: string) {
  const result = await slugline(args, { env, ...(input !== undefined && { input }) })
  expect(result.stderr, result.stderr).not.toMatch(/^\s+at /m)
  return { ...result, out: JSON.parse(result.stdout) }
}

describe('slugline seed --json', () => {
  test('creates what reading.md counts, then finds everything unchanged', async () => {
    const first = await json(['seed', '--json'])
    expect(first.code).toBe(0)
    expect(first.out.counts).toEqual({
      created: 22,
      updated: 0,
      unchanged: 0,
      conflicts: 0,
      failed: 0,
    })
    expect(first.out.byCollection.people.created).toBe(11)
    expect(first.out.problems).toContainEqual(
      expect.objectContaining({
        sourceKey: seedFile,
        code: 'byline-like-heading',
        lines: [13, 13],
      }),
    )

    const second = await json(['seed', '--json'])
    expect(second.out.counts).toEqual({
      created: 0,
      updated: 0,
      unchanged: 22,
      conflicts: 0,
      failed: 0,
    })
    expect(second.out.run).not.toBe(first.out.run)
  })
})

describe('slugline import', () => {
  test('takes folders with all that is below, and says what it passed over', async () => {
    const { out, stderr, code } = await json(['import', path.join(folder, 'pages'), '--json'])
    expect(code).toBe(0)
    expect(out.byCollection.articles.created).toBe(2)
    expect(stderr).toContain('Passed over what is no document: 1 .jpg.')
  })

  test('knows a file again by whatever path it comes', async () => {
    const [absolute, glob] = [path.join(folder, 'pages/one.txt'), `${folder}/pages/deep/*.txt`]
    const { out } = await json(['import', absolute, glob, '--json'])
    expect(out.counts).toMatchObject({ created: 0, unchanged: 2 })
  })

  test('reads NDJSON from a file and from standard input, by the ids in it', async () => {
    const fromFile = await json(['import', path.join(folder, 'wire.ndjson'), '--json'])
    expect(fromFile.out.byCollection.articles.created).toBe(2)
    const input = fs.readFileSync(path.join(folder, 'wire.ndjson'), 'utf8')
    const fromStdin = await json(['import', '-', '--json'], input)
    expect(fromStdin.out.counts).toMatchObject({ created: 0, unchanged: 2 })
  })

  test('reads one plain text from standard input; --dry-run tells before, and does nothing', async () => {
    const foreseen = await json(['import', '-', '--dry-run', '--json'], story('Trees for the hill'))
    expect(foreseen.out.byCollection.articles.created).toBe(1)
    const { out } = await json(['import', '-', '--json'], story('Trees for the hill'))
    expect(out.byCollection.articles.created).toBe(1)
  })

  test('for people, prints a table and the problems on stderr and nothing on stdout', async () => {
    const { stdout, stderr, code } = await slugline(['seed'], { env })
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/articles +0 +0 +1 +0/)
  })
})

describe('slugline undo', () => {
  test('takes an import back, says so when there is nothing left to do, and runs lists it as newest', async () => {
    const { out: report } = await json(['import', '-', '--json'], story('Trees for the moment'))
    const { run } = report
    const foreseen = await json(['undo', run, '--dry-run', '--json'])
    expect(foreseen.out).toEqual({
      run,
      already: false,
      counts: { removed: 1, restored: 0, kept: 0, unchanged: 0 },
      failed: 0,
      kept: [],
    })
    const done = await slugline(['undo', run], { env })
    expect(done).toMatchObject({ code: 0, stdout: '' })
    expect(done.stderr).toContain('1 removed, 0 restored, 0 kept, 0 unchanged')
    const { out } = await json(['runs', '--json', '--limit', '2'])
    expect(out.runs).toHaveLength(2)
    expect(out.runs[0]).toMatchObject({ run, origin: 'cli', status: 'undone' })
    expect(out.runs[1]).toMatchObject({ origin: 'cli', status: 'done' })
    expect(out.runs[0].startedAt >= out.runs[1].startedAt).toBe(true)

    const again = await slugline(['undo', run], { env })
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('was taken back before')
    expect(
      (await json(['import', '-', '--dry-run', '--json'], story('Trees for the moment'))).out.counts
        .created,
    ).toBe(1)
  })

  test('refuses a run that is not there', async () => {
    const { code, stderr } = await slugline(['undo', 'ffffffffffffffffffffffff'], { env })
    expect(code).toBe(2)
    expect(stderr).toContain('There is no run ffffffffffffffffffffffff')
  })
})

describe('slugline parse --json', () => {
  test('prints one object for one document', async () => {
    const { out, code } = await json(['parse', seedFile, '--json'])
    expect(code).toBe(0)
    expect(out).toMatchObject({ id: seedFile, language: 'en', blocks: { length: 31 } })
    expect(out.figures[1]).toMatchObject({
      alt: 'Antony Blinken in Prague',
      caption: 'Blinken’s statements are currently being scrutinized particularly closely',
      credit: 'Reuters/Peter David Josek',
    })
    expect(out.relatedLinks).toEqual([
      expect.objectContaining({
        label: 'See also',
        title: 'Habeck wants to support the German automotive industry',
        url: null,
      }),
    ])
  })

  test('prints a list for one file that holds several', async () => {
    const { out } = await json(['parse', path.join(folder, 'wire.ndjson'), '--json'])
    expect(out.documents.map(({ id }: { id: string }) => id)).toEqual(['wire-1', 'wire-2'])
  })

  test('takes paths from where it is called, and the rest from the project', async () => {
    const { code, stdout, stderr } = await slugline(['parse', 'one.txt', '--json'], {
      env,
      cwd: path.join(folder, 'pages'),
    })
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout).id).toBe(path.join(fs.realpathSync(folder), 'pages/one.txt'))
    expect(fs.existsSync(path.join(folder, 'pages/.data'))).toBe(false)
  })

  test('prints a list for several', async () => {
    const { out } = await json(['parse', path.join(folder, 'pages'), '--json'])
    expect(out.documents.map(({ id }: { id: string }) => path.basename(id)).sort()).toEqual([
      'one.txt',
      'two.txt',
    ])
  })
})

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDocuments } from '../../src/ingest/run'
import { slugline } from '../helpers/cli'
import { newsroom } from '../helpers/payload'
import { variedDocuments } from '../helpers/varied-documents'

const launcher = fileURLToPath(new URL('../../bin/slugline.mjs', import.meta.url))
const database = 'test-killed'
/** Batches of a hundred. */
const documents = variedDocuments(900)
/** After so many batches the process dies; a random while later, so that it dies wherever it happens to be. */
const deaths = [0, 2, 4, 6]
const randomWhile = 150

let payload: Payload
let close: () => Promise<void>
let folder: string
let env: Record<string, string>

beforeAll(async () => {
  ;({ payload, close } = await newsroom({ users: false }))
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-killed-'))
  const lines = documents.map(({ sourceKey, document }) =>
    JSON.stringify({ id: sourceKey, text: document.text }),
  )
  writeFileSync(path.join(folder, 'wire.ndjson'), lines.join('\n'))
  const uri = new URL(process.env.MONGODB_URI ?? '')
  uri.pathname = `/${database}`
  env = { MONGODB_URI: uri.href, DATA_DIR: folder }
  // A killed process leaves its transaction behind: by default for a minute.
  await setParameter({ transactionLifetimeLimitSeconds: 3 })
})
afterAll(async () => {
  await setParameter({ transactionLifetimeLimitSeconds: 60 })
  await killed().dropDatabase()
  await close()
  rmSync(folder, { recursive: true })
})

const setParameter = (parameter: object) =>
  payload.db.connection
    .getClient()
    .db('admin')
    .command({ setParameter: 1, ...parameter })

/** The database that the processes write to. */
const killed = () => payload.db.connection.getClient().db(database)

const batchesDone = () => killed().collection('import-batches').countDocuments({ state: 'done' })

/** Imports until so many batches are in, and dies. */
async function importAndDie(batches: number, args: readonly string[]) {
  const child = spawn(
    process.execPath,
    [launcher, 'import', path.join(folder, 'wire.ndjson'), '--workers', '1', ...args],
    { env: { ...process.env, ...env }, stdio: 'ignore', detached: true },
  )
  const over = new Promise((resolve) => child.once('exit', resolve))
  while ((await batchesDone()) < batches && child.exitCode === null) await sleep(5)
  await sleep(Math.random() * randomWhile)
  // The launcher and what it has started.
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  await over
}

const runs = async () =>
  (await killed().collection('imports').find().toArray()).map(({ _id }) => String(_id))

/** Every id that a document refers to, by the collection it must be in. */
async function danglingReferences(): Promise<string[]> {
  const ids = new Map<string, Set<string>>()
  for (const name of [
    'peoples',
    'credits',
    'agencies',
    'images',
    'related-links',
    'articles',
    'sources',
  ]) {
    const all = await killed().collection(name).find().project({ _id: 1 }).toArray()
    ids.set(name, new Set(all.map(({ _id }) => String(_id))))
  }
  const dangling: string[] = []
  const check = (from: string, to: string, reference: unknown) => {
    if (reference && !ids.get(to)?.has(String(reference))) dangling.push(`${from} → ${to}`)
  }
  for await (const article of killed().collection('articles').find()) {
    for (const { person } of [...article.people, ...article.contributors])
      check('article', 'peoples', person)
    for (const image of article.images) check('article', 'images', image)
    for (const link of article.relatedLinks) check('article', 'related-links', link)
    check('article', 'sources', article.source)
  }
  for await (const image of killed().collection('images').find()) {
    check('image', 'credits', image.credit)
    check('image', 'sources', image.source)
  }
  for await (const credit of killed().collection('credits').find()) {
    for (const agency of credit.agencies) check('credit', 'agencies', agency)
    check('credit', 'peoples', credit.photographer)
  }
  return dangling
}

test(`a run of ${documents.length} documents that is killed ${deaths.length} times and resumed: nothing twice, nothing lost, no loose end`, async () => {
  for (const [index, batches] of deaths.entries()) {
    const [run] = await runs()
    await importAndDie(batches, index > 0 && run ? ['--resume', run] : [])
  }
  const [run, ...others] = await runs()
  expect(others.length).toBeLessThanOrEqual(1)
  const result = await slugline(
    ['import', path.join(folder, 'wire.ndjson'), '--json', ...(run ? ['--resume', run] : [])],
    { env },
  )
  expect(result.code, result.stderr).toBe(0)

  async function* each() {
    for (const { sourceKey, filename, format, document } of documents)
      yield { sourceKey, filename, format, document }
  }
  const whole = await importDocuments({
    payload,
    documents: each,
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
  })
  const names = [
    'articles',
    '_articles_versions',
    'peoples',
    'credits',
    'agencies',
    'images',
    'related-links',
    'sources',
  ]
  const own = payload.db.connection.db
  for (const name of names) {
    const there = await killed().collection(name).countDocuments()
    expect(there, name).toBe(await own?.collection(name).countDocuments())
  }
  expect(await danglingReferences()).toEqual([])
  expect(JSON.parse(result.stdout).counts).toEqual(whole.counts)
}, 240_000)

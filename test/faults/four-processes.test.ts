import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDocuments } from '../../src/ingest/load/documents'
import { expandPaths } from '../../src/ingest/load/files'
import { importDocuments } from '../../src/ingest/run'
import type { RunReport } from '../../src/ingest/types'
import { slugline, type CliResult } from '../helpers/cli'
import { newsroom } from '../helpers/payload'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

const documents = variedDocuments(160)
const processes = 4

let payload: Payload
let close: () => Promise<void>
let folder: string
let pages: string
let whole: RunReport

beforeAll(async () => {
  ;({ payload, close } = await newsroom({ users: false }))
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-four-'))
  pages = path.join(folder, 'pages')
  mkdirSync(pages)
  for (const { filename, document } of documents)
    writeFileSync(path.join(pages, filename ?? ''), document.text)
  // What one process makes of the folder when nobody disturbs it.
  const { files } = await expandPaths([pages], folder)
  whole = await importDocuments({
    payload,
    documents: () => loadDocuments(files, 10),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
  })
}, 300_000)
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

/** Starts `slugline import` on the folder as a user does, and gives what it reports. */
async function importFolder(database: string, args: readonly string[] = []): Promise<RunReport> {
  const uri = new URL(process.env.MONGODB_URI ?? '')
  uri.pathname = `/${database}`
  const env = { MONGODB_URI: uri.href, DATA_DIR: folder }
  const { code, stdout, stderr }: CliResult = await slugline(
    ['import', pages, '--json', '--workers', '1', ...args],
    { env },
  )
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout)
}

async function expectOneOfEach(database: string) {
  const [there, expected] = [databaseOf(payload, database), databaseOf(payload)]
  expect(await storedIds(there)).toEqual(await storedIds(expected))
  expect(await versionCounts(there)).toEqual(await versionCounts(expected))
  expect(await danglingReferences(there)).toEqual([])
}

test(`${processes} processes import the same folder of ${documents.length} documents at once, each as a run of its own: exactly one of each, 0 failures`, async () => {
  const reports = await Promise.all(
    Array.from({ length: processes }, () => importFolder('test-four-apart')),
  )
  await expectOneOfEach('test-four-apart')
  // What one of them has created, the others have found.
  const created = reports.reduce((sum, { counts }) => sum + counts.created, 0)
  expect(created).toBe(whole.counts.created)
  for (const { counts } of reports) expect(counts).toMatchObject({ updated: 0, failed: 0 })
}, 600_000)

test(`${processes} processes share one run over the folder: exactly one of each, 0 failures`, async () => {
  const database = 'test-four-shared'
  const first = importFolder(database)
  const imports = databaseOf(payload, database).collection('imports')
  let run = await imports.findOne()
  while (!run) {
    await sleep(20)
    run = await imports.findOne()
  }
  const resume = ['--resume', String(run._id)]
  const others = Array.from({ length: processes - 1 }, () => importFolder(database, resume))
  const reports = await Promise.all([first, ...others])
  await expectOneOfEach(database)
  expect(await imports.countDocuments()).toBe(1)
  // Those that joined report what all have done.
  expect(reports.at(-1)?.counts).toEqual(whole.counts)
}, 600_000)

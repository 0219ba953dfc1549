import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { acceptOldServer } from '../../src/database/driver'
import type { EmbeddedServer } from '../../src/database/embedded/server'
import { embeddedUri } from '../../src/database/embedded/uri'
import { findMongod } from '../../src/database/mongod/find'
import { openResponseCache } from '../../src/server/delivery/response-cache'
import { serve } from '../helpers/http-server'
import { importAll } from '../helpers/import-all'
import { ownPayload } from '../helpers/own-payload'
import { readiness, type Readiness } from '../helpers/readiness'
import { danglingReferences, databaseOf, storedIds, versionCounts } from '../helpers/stored'
import { variedDocuments } from '../helpers/varied-documents'

let folder: string
let start: (port?: number) => Promise<EmbeddedServer>
let server: EmbeddedServer
let payload: Payload
let close: () => Promise<void>
let ready: Readiness

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'slugline-away-'))
  const mongod = await findMongod(process.env.SLUGLINE_TEST_MONGO ?? '', () => undefined)
  acceptOldServer(mongod.version)
  const { startServer } = await import('../../src/database/embedded/server')
  start = (preferredPort) => startServer({ dataDir: folder, mongod, preferredPort })
  server = await start()
  process.env.MONGODB_URI = embeddedUri(server.port, mongod.version)
  ;({ payload, close } = await ownPayload())
  ready = await readiness(payload)
})
afterAll(async () => {
  await ready.close()
  await close()
  await server.stop()
  rmSync(folder, { recursive: true })
})

const documents = variedDocuments(100)
const AWAY_MS = 30_000

/** How soon `/readyz` must tell on a server that is not importing, in milliseconds. */
const TOLD = { away: 2_000, back: 5_000 }

/**
 * Kills mongod, as a host does that loses its power, and starts it again on its data.
 *
 * @param meanwhile done once the server has noticed
 * @returns how long `/readyz` took to tell that it is away, and that it is back, in milliseconds
 */
async function powerCut(meanwhile = async () => {}): Promise<{ away: number; back: number }> {
  const { port, pid, ended } = server
  process.kill(pid, 'SIGKILL')
  await ended
  const away = await ready.becomes(503)
  await meanwhile()
  await sleep(AWAY_MS)
  server = await start(port)
  return { away, back: await ready.becomes(200) }
}

test(`MongoDB killed and away for ${AWAY_MS / 1000} s in the middle of a run: the run waits and goes on, 0 documents lost`, async () => {
  const acknowledged = new Set<string>()
  let cut: Promise<unknown> | undefined
  let cutAt = 0
  let waited = 0
  const report = await importAll(payload, documents, {
    batch: 10,
    onPlan: ({ sourceId }) => void acknowledged.add(sourceId),
    onProgress: (_, count) => {
      if (cut) waited ||= Date.now() - cutAt
      else if (count >= documents.length / 2) {
        cutAt = Date.now()
        cut = powerCut()
      }
    },
  })
  await cut
  expect(waited).toBeGreaterThan(AWAY_MS)
  const stored = await storedIds(databaseOf(payload))
  expect([...acknowledged].filter((id) => !stored.sources.includes(id))).toEqual([])
  expect(report.counts.failed).toBe(0)
  expect(stored.sources).toHaveLength(documents.length)
  expect(await danglingReferences(databaseOf(payload))).toEqual([])
  expect(new Set(Object.values(await versionCounts(databaseOf(payload))))).toEqual(new Set([1]))
}, 300_000)

test(`MongoDB stopped for ${AWAY_MS / 1000} s: not ready within 2 s, nothing from the cache, alive, ready within 5 s of its return`, async () => {
  const told: unknown[] = []
  const loggers = (['warn', 'info'] as const).map((level) =>
    vi.spyOn(payload.logger, level).mockImplementation((news: unknown) => void told.push(news)),
  )
  const cache = openResponseCache(payload, 1_000_000)
  const { url, close: stop } = await serve(payload, { cache })
  const ask = async () => {
    const { status, headers } = await fetch(`${url}/api/agencies`)
    return [status, headers.get('x-cache')]
  }
  try {
    await expect.poll(ask, { timeout: 20_000 }).toEqual([200, 'hit'])
    const took = await powerCut(async () => {
      expect(await ask()).toEqual([503, 'bypass'])
      expect(await ready.isAlive()).toBe(true)
    })
    expect(took.away).toBeLessThan(TOLD.away)
    expect(took.back).toBeLessThan(TOLD.back)
    await expect.poll(ask, { timeout: TOLD.back }).toEqual([200, 'hit'])
    const news = told.map((one) => (typeof one === 'string' ? one : Object(one).msg))
    expect(news.filter((one) => /changes are/.test(one))).toEqual([
      'changes are not heard of',
      'changes are heard of again',
    ])
  } finally {
    for (const logger of loggers) logger.mockRestore()
    await stop(0)
    await cache.close()
  }
}, 120_000)

test('MongoDB that hangs: not ready within 2 s, alive, ready within 5 s of its return', async () => {
  process.kill(server.pid, 'SIGSTOP')
  try {
    expect(await ready.becomes(503)).toBeLessThan(TOLD.away)
    expect(await ready.isAlive()).toBe(true)
  } finally {
    process.kill(server.pid, 'SIGCONT')
  }
  expect(await ready.becomes(200)).toBeLessThan(TOLD.back)
})

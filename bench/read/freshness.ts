import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { objectId, rawCollection } from '../../src/ingest/raw'

/** What may be seen of what was written over, in milliseconds after the write was acknowledged. */
const ALLOWED_MS = 1_000

const WRITE_EVERY_MS = 1_000
const ASK_EVERY_MS = 20

/** What readers saw of an article that was written again and again. */
export interface Freshness {
  writes: number
  reads: number
  /** The part of them that came from the cache. */
  hits: number
  /** The oldest that was seen: so long ago its successor had been acknowledged when it was asked for. */
  oldestMs: number
  /** Answers that were older than a second. */
  stale: number
  /** Answers that were none. */
  errors: number
}

/**
 * Writes to a published article past every server, about once a second, and asks a server meanwhile for what shows it.
 *
 * @param id of the article
 * @param url of the server
 * @param paths addresses on it whose answers have the article's standfirst in them
 * @returns ends it, and says what was seen
 */
export function watchFreshness(
  payload: Payload,
  id: string,
  url: string,
  paths: readonly string[],
): () => Promise<Freshness> {
  const articles = rawCollection(payload, 'articles')
  const seen = { writes: 0, reads: 0, hits: 0, oldestMs: 0, stale: 0, errors: 0 }
  /** When each turn was acknowledged. */
  const acknowledged: number[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined)

  const write = async () => {
    const standfirst = `turn ${acknowledged.length}.`
    const durably = { writeConcern: { w: 'majority', journal: true } } as const
    await articles.updateOne({ _id: objectId(payload, id) }, { $set: { standfirst } }, durably)
    acknowledged.push(performance.now())
  }
  const keepWriting = async () => {
    for (; !signal.aborted; await pause(WRITE_EVERY_MS)) await write()
  }
  const ask = async (path: string) => {
    const asked = performance.now()
    const response = await fetch(`${url}${path}`)
    // What does not have the first turn yet is older than that.
    const turn = Number(/turn (\d+)\./.exec(await response.text())?.[1] ?? -1)
    seen.reads++
    if (response.headers.get('x-cache') === 'hit') seen.hits++
    if (response.status !== 200) return void seen.errors++
    const age = asked - (acknowledged[turn + 1] ?? Infinity)
    seen.oldestMs = Math.max(seen.oldestMs, Math.round(age))
    if (age > ALLOWED_MS) seen.stale++
  }
  const keepAsking = async (path: string) => {
    for (; !signal.aborted; await pause(ASK_EVERY_MS)) await ask(path)
  }

  const under = write().then(() => Promise.all([keepWriting(), ...paths.map(keepAsking)]))
  // Thrown where it is ended.
  under.catch(() => undefined)
  return async () => {
    stopping.abort()
    await under
    return { ...seen, writes: acknowledged.length }
  }
}

import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Entry } from './entry'
import { followChanges } from './follow-changes'
import { trackReads } from './reads'
import type { Tag } from './tags'
import { trackWrites } from './writes'

/** What is kept is served only while all that was written up to so long ago is known, in milliseconds. */
const MAX_SILENCE_MS = 750

/** A request that comes later than this after an equal one does not wait for its answer, in milliseconds. */
const JOIN_WITHIN_MS = 250

/** An answer is kept no longer than this: a few depend on the clock, as what is news does; in milliseconds. */
const KEPT_FOR_MS = 60_000

/** An answer takes at most this part of the memory there is. */
const LARGEST_PART = 8

/** An answer on its way. */
interface Flight {
  startedAt: number
  /** Null when it came to nothing that may be shared. */
  answer: Promise<Entry | null>
}

/** The answers that anonymous readers get, kept for as long as they are true. */
export interface ResponseCache {
  /** Whether what is kept may be served at the moment. */
  isTrusted: () => boolean
  get: (key: string) => Entry | undefined
  /** The answer to an equal request that began a moment ago, if there is one on its way. */
  awaited: (key: string) => Promise<Entry | null> | undefined
  /**
   * Keeps what an answer on its way turns out to be, if nothing it was made of has changed meanwhile.
   */
  add: (key: string, answer: Promise<Entry | null>) => void
  size: () => { entries: number; bytes: number }
  close: () => Promise<void>
}

/**
 * Opens the cache of this process.
 *
 * @param maxBytes 0: nothing is kept, and no change is followed
 */
export function openResponseCache(payload: Payload, maxBytes: number): ResponseCache {
  const untrack = trackReads(payload)
  const cache = maxBytes === 0 ? keepingNothing : keeping(payload, maxBytes)
  return {
    ...cache,
    close: () => {
      untrack()
      return cache.close()
    },
  }
}

const keepingNothing: ResponseCache = {
  isTrusted: () => false,
  get: () => undefined,
  awaited: () => undefined,
  add: () => undefined,
  size: () => ({ entries: 0, bytes: 0 }),
  close: () => Promise.resolve(),
}

function keeping(payload: Payload, maxBytes: number): ResponseCache {
  const flights = new Set<Flight>()
  /** The newest flight of each key. */
  const newest = new Map<string, Flight>()
  /** Keys by what their entries were made of. */
  const made = new Map<Tag, Set<string>>()
  /** What changed, and when, since the oldest of the flights began. */
  let changed: { at: number; tags: readonly Tag[] }[] = []
  /** What began before this moment may be out of date, and is not kept. */
  let startsAt = Infinity
  /** When content was last written here: nothing is served until all that is known. */
  let writtenAt = -Infinity

  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.floor(maxBytes / LARGEST_PART),
    ttl: KEPT_FOR_MS,
    // A second is near enough; else a timer a millisecond tells the time.
    ttlResolution: 1_000,
    noUpdateTTL: true,
    sizeCalculation: (entry) => entry.bytes,
    dispose: (entry, key) => {
      for (const tag of entry.tags) {
        const keys = made.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) made.delete(tag)
      }
    },
  })

  const changes = followChanges(payload, {
    onLost: () => {
      entries.clear()
      startsAt = performance.now()
    },
    onChanges: (tags) => {
      for (const tag of tags) for (const key of [...(made.get(tag) ?? [])]) entries.delete(key)
      if (flights.size > 0) changed.push({ at: performance.now(), tags })
    },
  })
  const untrack = trackWrites(payload, () => (writtenAt = performance.now()))

  const isTrusted = () => {
    const heard = changes.heardUntil()
    return heard > writtenAt && performance.now() - heard < MAX_SILENCE_MS
  }

  const keep = (key: string, entry: Entry, flight: Flight) => {
    if (flight.startedAt < startsAt || changes.heardUntil() === -Infinity) return
    const isStale = changed.some(
      ({ at, tags }) => at >= flight.startedAt && tags.some((tag) => entry.tags.has(tag)),
    )
    if (isStale) return
    entries.set(key, entry)
    if (!entries.has(key)) return
    for (const tag of entry.tags) made.set(tag, (made.get(tag) ?? new Set()).add(key))
  }

  const land = (key: string, flight: Flight) => {
    flights.delete(flight)
    if (newest.get(key) === flight) newest.delete(key)
    const oldest = Math.min(...[...flights].map(({ startedAt }) => startedAt))
    changed = changed.filter(({ at }) => at >= oldest)
  }

  return {
    isTrusted,
    get: (key) => (isTrusted() ? entries.get(key) : undefined),
    awaited: (key) => {
      const flight = newest.get(key)
      if (!flight || !isTrusted()) return undefined
      const isFresh =
        flight.startedAt > writtenAt && performance.now() - flight.startedAt < JOIN_WITHIN_MS
      return isFresh ? flight.answer : undefined
    },
    add: (key, answer) => {
      const flight = { startedAt: performance.now(), answer }
      flights.add(flight)
      newest.set(key, flight)
      void answer.then((entry) => {
        if (entry) keep(key, entry, flight)
        land(key, flight)
      })
    },
    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),
    close: async () => {
      untrack()
      await changes.close()
    },
  }
}

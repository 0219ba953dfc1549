import { createStore, delMany, get, getMany, keys, setMany, type UseStore } from 'idb-keyval'
import { documentOf, type Desk, type DeskSource } from '../state/desk'
import type { Work } from '../state/history'

type Described = Omit<DeskSource, 'bytes'>

/** A desk as it is kept: the bytes of its documents stand by themselves, and are written once. */
interface Kept {
  typed: string
  open: string | null
  documents: readonly { id: string; source: Described; other: Described | null; work: Work }[]
  /** Milliseconds since 1970. */
  at: number
}

/** What the desk keeps in this browser until it is created or discarded; of each user by themselves. */
export interface LocalDraft {
  /** @returns null where there is none */
  load: () => Promise<{ desk: Desk; at: number } | null>
  save: (desk: Desk) => Promise<void>
}

/** @throws DOMException, later on, where the browser keeps nothing */
export function localDraft(user: string): LocalDraft {
  let opened: UseStore | undefined
  const store = () => (opened ??= createStore('slugline-desk', 'drafts'))
  const listKey = `${user}/desk`
  const bytesKey = (id: string, part: 'source' | 'other') => `${user}/bytes/${id}/${part}`
  /** Sources of which the bytes are kept, by their key. */
  const written = new Map<string, DeskSource>()

  return {
    async load() {
      const kept = await get<Kept>(listKey, store())
      if (!kept) return null
      const documents = await Promise.all(
        kept.documents.map(async ({ id, source, other, work }) => {
          const parts = [bytesKey(id, 'source'), bytesKey(id, 'other')]
          const [bytes, others] = await getMany<Uint8Array | undefined>(parts, store())
          if (!bytes) return []
          return [
            documentOf(
              id,
              { ...source, bytes },
              { work, other: other && others ? { ...other, bytes: others } : null },
            ),
          ]
        }),
      )
      const { typed, open, at } = kept
      return { desk: { typed, open, documents: documents.flat() }, at }
    },

    async save({ typed, open, documents }) {
      const left = documents.filter(
        ({ outcome, source }) => outcome.state !== 'saved' && source.bytes.length > 0,
      )
      const entries: [string, unknown][] = []
      const used = new Set<string>()
      for (const { id, source, other } of left) {
        for (const [part, one] of [
          ['source', source],
          ['other', other],
        ] as const) {
          const key = bytesKey(id, part)
          if (one === null) continue
          used.add(key)
          if (written.get(key) !== one) entries.push([key, one.bytes])
          written.set(key, one)
        }
      }
      const isOver = left.length === 0 && typed === ''
      if (!isOver) entries.push([listKey, keptOf({ typed, open, documents: left })])
      // First, and with nothing to wait for before: the page may be about to go.
      await setMany(entries, store())
      const over = (await keys<string>(store())).filter(
        (key) => key.startsWith(`${user}/bytes/`) && !used.has(key),
      )
      if (isOver) over.push(listKey)
      if (over.length > 0) await delMany(over, store())
      for (const key of over) written.delete(key)
    },
  }
}

function keptOf({ typed, open, documents }: Desk): Kept {
  return {
    typed,
    open,
    documents: documents.map(({ id, source, other, history }) => ({
      id,
      source: described(source),
      other: other && described(other),
      work: history.present,
    })),
    at: Date.now(),
  }
}

const described = ({ filename, sourceKey, format }: DeskSource): Described => ({
  filename,
  sourceKey,
  format,
})

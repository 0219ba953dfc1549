import { createStore, getMany, keys, promisifyRequest, type UseStore } from 'idb-keyval'
import { newId } from '../new-id'
import { documentOf, emptyDesk, type Desk, type DeskDocument, type DeskSource } from '../state/desk'
import type { Work } from '../state/history'

/** A document as it is kept. */
interface KeptDocument {
  source: DeskSource
  other: DeskSource | null
  work: Work
  isAhead: boolean
  /** Milliseconds since 1970. */
  at: number
}

/** What one tab has besides documents, as it is kept. */
interface KeptTab {
  typed: string
  open: string | null
  at: number
}

/** What the desk keeps in this browser until it is created or discarded; of each user by themselves. */
export interface LocalDraft {
  /** @returns what all tabs left, with the time of the last of it; null where there is nothing */
  load: () => Promise<{ desk: Desk; at: number } | null>
  save: (desk: Desk) => Promise<void>
}

/**
 * Each document has a key of its own, and a tab touches only what it changed, created or removed itself: two tabs with the
 * desk take nothing from each other.
 *
 * @throws DOMException, later on, where the browser keeps nothing
 */
export function localDraft(user: string): LocalDraft {
  let opened: ReturnType<typeof createStore> | undefined
  const store = () => (opened ??= createStore('slugline-desk', 'drafts'))
  const documentKeys = `${user}/documents/`
  const tabKeys = `${user}/tabs/`
  const tabKey = `${tabKeys}${newId()}`
  /** The documents of this tab as they are kept, by id. */
  const kept = new Map<string, DeskDocument>()
  let tab = tabOf(emptyDesk)
  /** What tabs before this one left, which is this one's now. */
  let inherited: string[] = []

  return {
    async load() {
      // Rising: ids begin with the time.
      const all = await keys<string>(store())
      const [ofDocuments, ofTabs] = [documentKeys, tabKeys].map((prefix) =>
        all.filter((key) => key.startsWith(prefix)),
      ) as [string[], string[]]
      const documents = await getMany<KeptDocument | undefined>(ofDocuments, store())
      const tabs = (await getMany<KeptTab | undefined>(ofTabs, store())).filter((one) => !!one)
      const found = documents.flatMap((one, index) => {
        const id = ofDocuments[index]?.slice(documentKeys.length) ?? ''
        return one ? [documentOf(id, one.source, one)] : []
      })
      for (const document of found) kept.set(document.id, document)
      inherited = ofTabs
      const times = [...documents, ...tabs].flatMap((one) => one?.at ?? [])
      if (times.length === 0) return null
      const last = tabs.toSorted((a, b) => a.at - b.at).at(-1)
      const isThere = kept.has(last?.open ?? '')
      return {
        desk: {
          typed: together(tabs.map(({ typed }) => typed)),
          open: isThere ? (last?.open ?? null) : null,
          documents: found,
        },
        at: Math.max(...times),
      }
    },

    async save(desk) {
      const left = desk.documents.filter(
        ({ outcome, source }) => outcome.state !== 'saved' && source.bytes.length > 0,
      )
      const at = Date.now()
      const entries: [string, KeptDocument | KeptTab][] = []
      for (const document of left) {
        if (isSame(document, kept.get(document.id))) continue
        kept.set(document.id, document)
        const { source, other, history, isAhead } = document
        entries.push([
          `${documentKeys}${document.id}`,
          { source, other, work: history.present, isAhead, at },
        ])
      }
      const ids = new Set(left.map(({ id }) => id))
      const over = [...kept.keys()].filter((id) => !ids.has(id))
      for (const id of over) kept.delete(id)
      const gone = over.map((id) => `${documentKeys}${id}`)
      /** What is gone once something else is there. */
      const replaced: string[] = []

      const now = tabOf(desk)
      if (now.typed !== tab.typed || now.open !== tab.open) {
        if (now.typed === '' && now.open === null) gone.push(tabKey, ...inherited)
        else {
          entries.push([tabKey, { ...now, at }])
          replaced.push(...inherited)
        }
        inherited = []
        tab = now
      }
      if (entries.length === 0 && gone.length === 0) return
      try {
        await write(store(), entries, [...gone, ...replaced])
      } catch (error) {
        // What is too much to be kept does not keep what is over from going.
        await write(store(), [], gone).catch(() => undefined)
        throw error
      }
    },
  }
}

/**
 * With nothing to wait for: the page may be about to go, and what it has not committed itself by then goes with it.
 */
const write = (store: UseStore, entries: readonly [string, unknown][], gone: readonly string[]) =>
  store('readwrite', (kept) => {
    for (const [key, value] of entries) kept.put(value, key)
    for (const key of gone) kept.delete(key)
    kept.transaction.commit()
    return promisifyRequest(kept.transaction)
  })

const tabOf = ({ typed, open }: Desk) => ({ typed, open })

const isSame = (document: DeskDocument, before: DeskDocument | undefined) =>
  before !== undefined &&
  document.source === before.source &&
  document.other === before.other &&
  document.history.present === before.history.present &&
  document.isAhead === before.isAhead

/** Texts one after the other, without those that another contains. */
const together = (texts: readonly string[]) =>
  texts
    .filter((text, index) => {
      const isIn = (other: string, at: number) =>
        at !== index && other.includes(text) && (other !== text || at < index)
      return !texts.some(isIn)
    })
    .join('\n\n')

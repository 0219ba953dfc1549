import type { Payload, PayloadRequest } from 'payload'
import { isContent } from './content'

interface Write {
  collection?: string
  req?: Partial<PayloadRequest>
}

const writes = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'upsert'] as const

type Ending = (id?: number | string | Promise<number | string>) => Promise<void>

/**
 * Tells when content has been written through Payload in this process: before whoever wrote it is told, so that what they
 * read next is new. (What an import writes past Payload is heard of from the database.)
 *
 * @returns puts the adapter back as it was
 */
export function trackWrites(payload: Payload, onWritten: () => void): () => void {
  const db = payload.db as unknown as Record<string, (write: Write) => Promise<unknown>>
  const endings = payload.db as unknown as Record<string, Ending>
  const original = Object.fromEntries(
    [...writes, 'commitTransaction', 'rollbackTransaction'].map((name) => [name, db[name]]),
  )
  /** Transactions in which content was written. */
  const open = new Set<number | string>()

  for (const name of writes) {
    const call = db[name]
    db[name] = async (write) => {
      const result = await call?.call(db, write)
      if (!isContent(write.collection ?? '')) return result
      const transaction = await write.req?.transactionID
      if (transaction) open.add(transaction)
      else onWritten()
      return result
    }
  }
  for (const name of ['commitTransaction', 'rollbackTransaction']) {
    const call = endings[name]
    endings[name] = async (incoming) => {
      const id = await incoming
      await call?.call(endings, id)
      if (id && open.delete(id) && name === 'commitTransaction') onWritten()
    }
  }
  return () => void Object.assign(db, original)
}

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload'
import { isId } from '../../lib/ids'
import { noteDocuments, noteRead } from '../delivery/reads'
import { leaveOut } from './leave-out'
import { ReadyJson } from './ready-json'
import { shelfOf, type Shelf } from './shelf'
import type { Data, Populate, Reference } from './types'

/** Documents of one collection, wanted as deep as each other. */
interface Batch extends Pick<Reference, 'collection' | 'currentDepth' | 'depth'> {
  wanted: Map<string, Reference['put'][]>
}

/** Which documents of a collection are asked for, and in what order. */
interface Asked {
  where?: Where
  sort: Record<string, 1 | -1>
  skip: number
  limit: number
}

/** What of a document is wanted. */
interface Wanted {
  /** How many relationships away documents are put in place of their ids. */
  depth: number
  /** Its fields, where not all of them are. */
  select?: SelectType
}

type Model = MongooseAdapter['collections'][string] & {
  buildQuery: (args: { payload: Payload; where: Where }) => Promise<object>
}

/** What one anonymous request reads: level by level, each collection at once, as its access rules allow. */
export class Library {
  readonly #req: PayloadRequest
  readonly #populate: Populate
  readonly #ready = new ReadyJson()
  readonly #allowed = new Map<CollectionSlug, Promise<object | null>>()
  /** What hooks of collections are to look at when all that a document refers to is in it. */
  #hooked: [Shelf, Data][] = []
  #asked: Reference[] = []
  #answered: Promise<void> | null = null

  /** @param populate which fields documents have that others refer to, where it is not those of `defaultPopulate` */
  constructor(req: PayloadRequest, populate: Populate) {
    this.#req = req
    this.#populate = populate
    // Hooks of collections ask for what they add by Payload's keys.
    req.payloadDataLoader = { load: (key: string) => this.#loadByKey(key) } as never
  }

  /**
   * @returns the documents that readers may have, in the order of the ids
   */
  async read(
    collection: CollectionSlug,
    ids: readonly string[],
    { depth, select }: Wanted,
  ): Promise<Data[]> {
    const found = new Map<string, Data>()
    const whole = ids.map((id): Reference => ({
      collection,
      id,
      currentDepth: 1,
      depth,
      put: (document) => void found.set(id, document),
    }))
    const next: Reference[] = []
    await this.#fetch(whole, () => select, next)
    await this.#complete(next, this.#populate)
    return ids.flatMap<Data>((id) => found.get(id) ?? [])
  }

  /**
   * @param asked is not checked: that readers may ask it, and that MongoDB understands it, is for the caller to see to (asks-openly.ts)
   * @returns a page of the documents that readers may have, and how many there are; null where they may have none
   */
  async page(
    collection: CollectionSlug,
    { where, sort, skip, limit }: Asked,
    { depth, select }: Wanted,
  ): Promise<{ docs: Data[]; totalDocs: number } | null> {
    noteRead(collection)
    const allowed = await this.#allowedIn(collection)
    if (!allowed) return null
    const model = this.#modelOf(collection)
    const { payload } = this.#req
    const query = where ? { $and: [await model.buildQuery({ payload, where }), allowed] } : allowed
    const stored = model.collection
    const shelf = shelfOf(this.#req.payload, collection, select)
    const [found, totalDocs] = await Promise.all([
      stored.find(query, { ...shelf.taking, sort, skip, limit }).toArray(),
      stored.countDocuments(query),
    ])
    const next: Reference[] = []
    const reading = { currentDepth: 1, depth, next }
    const docs = (found as Data[]).map((document) => this.#shaped(shelf, document, reading))
    await this.#complete(next, this.#populate)
    return { docs, totalDocs }
  }

  /** @returns an answer that has documents of this library in it, as JSON */
  bytesOf(answer: unknown): Buffer {
    return this.#ready.bytesOf(answer)
  }

  /** Puts documents in the place of references, level by level. */
  async #complete(references: readonly Reference[], populate: Populate): Promise<void> {
    const { collections } = this.#req.payload
    const selectIn = (slug: CollectionSlug) =>
      populate[slug] ?? collections[slug].config.defaultPopulate
    for (let level = references; level.length > 0;) {
      const next: Reference[] = []
      await this.#fetch(level, selectIn, next)
      level = next
    }
    const hooked = this.#hooked.splice(0)
    await Promise.all(hooked.map(([shelf, document]) => this.#runHooks(shelf, document)))
  }

  /** @param next gets what the documents refer to */
  async #fetch(
    level: readonly Reference[],
    selectIn: (collection: CollectionSlug) => SelectType | undefined,
    next: Reference[],
  ): Promise<void> {
    await Promise.all(
      batchesOf(level).map(async ({ collection, currentDepth, depth, wanted }) => {
        const shelf = shelfOf(this.#req.payload, collection, selectIn(collection))
        const reading = { currentDepth, depth, next }
        for (const stored of await this.#stored(collection, [...wanted.keys()], shelf)) {
          const document = this.#shaped(shelf, stored, reading)
          for (const put of wanted.get(document.id as string) ?? []) put(document)
        }
      }),
    )
  }

  #shaped(
    shelf: Shelf,
    stored: Data,
    { currentDepth, depth, next }: { currentDepth: number; depth: number; next: Reference[] },
  ): Data {
    const reading = { req: this.#req, ready: this.#ready, currentDepth, depth, next }
    const document = shelf.shape(stored, reading)
    if (shelf.collection.hooks.afterRead.length > 0) this.#hooked.push([shelf, document])
    return document
  }

  async #stored(
    collection: CollectionSlug,
    ids: readonly string[],
    { taking }: Shelf,
  ): Promise<Data[]> {
    noteDocuments(collection, ids)
    const allowed = await this.#allowedIn(collection)
    if (!allowed) return []
    const model = this.#modelOf(collection)
    const { ObjectId } = (this.#req.payload.db as unknown as MongooseAdapter).connection.base.Types
    const $in = ids.filter(isId).map((id) => new ObjectId(id))
    const query = { $and: [{ _id: { $in } }, allowed] }
    return (await model.collection.find(query as never, taking).toArray()) as Data[]
  }

  /** @returns what MongoDB is to add to a query of the collection; null when there is nothing to be read in it */
  #allowedIn(collection: CollectionSlug): Promise<object | null> {
    const known = this.#allowed.get(collection) ?? this.#askAccess(collection)
    this.#allowed.set(collection, known)
    return known
  }

  async #askAccess(collection: CollectionSlug): Promise<object | null> {
    const { payload } = this.#req
    const access = await payload.collections[collection].config.access.read({ req: this.#req })
    if (!access) return null
    if (access === true) return {}
    return await this.#modelOf(collection).buildQuery({ payload, where: access })
  }

  #modelOf(collection: CollectionSlug): Model {
    return (this.#req.payload.db as unknown as MongooseAdapter).collections[collection] as Model
  }

  async #runHooks({ collection }: Shelf, document: Data): Promise<void> {
    const req = this.#req
    for (const hook of collection.hooks.afterRead) {
      const doc = document as never
      const result = (await hook({ collection, context: req.context, doc, req })) as
        Data | undefined
      if (!result || result === document) continue
      // It stands where it was wanted already.
      for (const name of Object.keys(document)) if (!(name in result)) leaveOut(document, name)
      Object.assign(document, result)
    }
  }

  /** Like Payload's: what is asked for in one turn is answered together; hooks ask for what `defaultPopulate` has. */
  async #loadByKey(key: string): Promise<Data | null> {
    const [, collection, id, depth, currentDepth] = JSON.parse(key) as [
      unknown,
      CollectionSlug,
      string,
      number,
      number,
    ]
    let found: Data | null = null
    this.#asked.push({ collection, id, currentDepth, depth, put: (document) => (found = document) })
    this.#answered ??= Promise.resolve().then(() => {
      const asked = this.#asked
      this.#asked = []
      this.#answered = null
      return this.#complete(asked, {})
    })
    await this.#answered
    return found
  }
}

function batchesOf(references: readonly Reference[]): Batch[] {
  const batches = new Map<string, Batch>()
  for (const { collection, id, currentDepth, depth, put } of references) {
    const key = `${collection} ${currentDepth} ${depth}`
    const batch = batches.get(key) ?? { collection, currentDepth, depth, wanted: new Map() }
    batches.set(key, batch)
    const puts = batch.wanted.get(id)
    if (puts) puts.push(put)
    else batch.wanted.set(id, [put])
  }
  return [...batches.values()]
}

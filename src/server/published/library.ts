import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { noteDocuments } from '../delivery/reads'
import { shelfOf, type Shelf } from './shelf'
import type { Data, Reference } from './types'

/** Documents of one collection, wanted as deep as each other. */
interface Batch extends Pick<Reference, 'collection' | 'currentDepth' | 'depth'> {
  wanted: Map<string, Reference['put'][]>
}

type Model = MongooseAdapter['collections'][string] & {
  buildQuery: (args: { payload: Payload; where: Where }) => Promise<object>
}

const isId = (id: string) => /^[0-9a-f]{24}$/i.test(id)

/** What one anonymous request reads: level by level, each collection at once, as its access rules allow. */
export class Library {
  readonly #req: PayloadRequest
  readonly #allowed = new Map<CollectionSlug, Promise<object | null>>()
  #asked: Reference[] = []
  #answered: Promise<void> | null = null

  constructor(req: PayloadRequest) {
    this.#req = req
    // Hooks of collections ask for what they add by Payload's keys.
    req.payloadDataLoader = { load: (key: string) => this.#loadByKey(key) } as never
  }

  /**
   * @param depth how many relationships away documents are put in place of their ids
   * @returns the documents that readers may have, in the order of the ids
   */
  async read(collection: CollectionSlug, ids: readonly string[], depth: number): Promise<Data[]> {
    const found = new Map<string, Data>()
    const references = ids.map((id): Reference => {
      const put = (document: Data) => void found.set(id, document)
      return { collection, id, currentDepth: 1, depth, put }
    })
    await this.#answer(references, 'whole')
    return ids.flatMap<Data>((id) => found.get(id) ?? [])
  }

  async #answer(references: readonly Reference[], kind: 'whole' | 'referred'): Promise<void> {
    const hooked: [Shelf, Data][] = []
    let level = references
    while (level.length > 0) {
      const next: Reference[] = []
      const shelves = kind
      await Promise.all(
        batchesOf(level).map(async (batch) => {
          const shelf = shelfOf(this.#req.payload, batch.collection, shelves)
          for (const stored of await this.#stored(batch, shelf)) {
            const refer = (reference: Reference) => void next.push(reference)
            const { currentDepth, depth } = batch
            const document = shelf.shape(stored, { req: this.#req, currentDepth, depth, refer })
            if (shelf.collection.hooks.afterRead.length > 0) hooked.push([shelf, document])
            for (const put of batch.wanted.get(document.id as string) ?? []) put(document)
          }
        }),
      )
      level = next
      kind = 'referred'
    }
    await Promise.all(hooked.map(([shelf, document]) => this.#runHooks(shelf, document)))
  }

  async #stored({ collection, wanted }: Batch, { projection }: Shelf): Promise<Data[]> {
    noteDocuments(collection, wanted.keys())
    const allowed = await this.#allowedIn(collection)
    if (!allowed) return []
    const model = this.#modelOf(collection)
    const { ObjectId } = (this.#req.payload.db as unknown as MongooseAdapter).connection.base.Types
    const $in = [...wanted.keys()].filter(isId).map((id) => new ObjectId(id))
    const query = { $and: [{ _id: { $in } }, allowed] }
    return (await model.collection.find(query as never, { projection }).toArray()) as Data[]
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
      for (const name of Object.keys(document))
        if (!(name in result)) Reflect.deleteProperty(document, name)
      Object.assign(document, result)
    }
  }

  /** Like Payload's: what is asked for in one turn is answered together. */
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
      return this.#answer(asked, 'referred')
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

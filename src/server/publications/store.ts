import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Collection, Db, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { PUBLICATIONS } from '../../database/search-index'
import type { SearchWords } from '../../outputs/search-words'

/** What is known of one article that readers can see. */
export interface Publication extends SearchWords {
  /** The article's. */
  _id: ObjectId
  slug: string
  /** BCP 47, and the language that MongoDB reads the words in. */
  language: string
  textLanguage: string
  section: string | null
  publishedAt: Date | null
  /** Of all that readers see. */
  hash: string
  /** Which way of making a row this is one of: the hashes of two ways say nothing about each other. */
  format: number
}

/** Who keeps the rows true at present, and how far they are. */
export interface FollowerState {
  _id: 'follower'
  /** A server; nobody when it stopped. */
  holder?: string
  /** From then on another server may take over. */
  heldUntil?: Date
  /** After which change to go on; none before the first time, and when MongoDB has forgotten it. */
  token?: unknown
  /** The format that all rows have; none before they were all made for the first time. */
  format?: number
}

export interface PublicationStore {
  db: Db
  rows: Collection<Publication>
  state: Collection<FollowerState>
  objectId: (id: string) => ObjectId
  /** All that `work` writes with the session is in, or nothing; done again while it fails for a reason that passes. */
  inTransaction: (work: (session: ClientSession) => Promise<void>) => Promise<void>
}

/** The ledger of what readers can see, in the database that Payload uses. */
export function publicationStore(payload: Payload): PublicationStore {
  const { connection } = payload.db as unknown as MongooseAdapter
  const { db, base } = connection
  if (!db) throw new Error('There is no connection to the database.')
  return {
    db,
    rows: db.collection(PUBLICATIONS),
    state: db.collection('publications.follower'),
    objectId: (id) => base.Types.ObjectId.createFromHexString(id),
    inTransaction: (work) =>
      connection.getClient().withSession((session) => session.withTransaction(() => work(session))),
  }
}

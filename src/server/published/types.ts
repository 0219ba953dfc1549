import type {
  CollectionSlug,
  FieldAffectingData,
  PayloadRequest,
  SanitizedCollectionConfig,
  SelectType,
} from 'payload'
import type { ReadyJson } from './ready-json'

/** A document or a part of one: as MongoDB keeps it at first, as Payload answers with it in the end. */
export type Data = Record<string, unknown>

/** A field that holds something. */
export type NamedField = FieldAffectingData & { name: string; hidden?: boolean }

/** Which fields documents have that others refer to, by their collection. */
export type Populate = Partial<Record<CollectionSlug, SelectType>>

/** A document that another one refers to, to be put in the place of its id. */
export interface Reference {
  collection: CollectionSlug
  id: string
  /** Which relationship it is, counted from the document that was asked for, at 1 … */
  currentDepth: number
  /** … and how many of them there may be. */
  depth: number
  put: (document: Data) => void
}

/** One document on its way to a reader. */
export interface Reading {
  req: PayloadRequest
  collection: SanitizedCollectionConfig
  /** The whole of it. */
  doc: Data
  currentDepth: number
  depth: number
  /** Gets what the document refers to … */
  next: Reference[]
  /** … and what of it is JSON already. */
  ready: ReadyJson
}

/** Does to the fields of one level what Payload does to them before it answers. */
export type Shape = (level: Data, reading: Reading) => void

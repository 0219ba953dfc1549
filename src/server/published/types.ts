import type {
  CollectionSlug,
  FieldAffectingData,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

/** A document or a part of one: as MongoDB keeps it at first, as Payload answers with it in the end. */
export type Data = Record<string, unknown>

/** A field that holds something. */
export type NamedField = FieldAffectingData & { name: string; hidden?: boolean }

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
  /** Gets what the document refers to. */
  next: Reference[]
}

/** Does to the fields of one level what Payload does to them before it answers. */
export type Shape = (level: Data, reading: Reading) => void

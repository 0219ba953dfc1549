import type { CollectionSlug, SelectType } from 'payload'
import { unfinished } from '../../lib/import-status'
import type { ReviewKind } from '../../lib/review'

/** A condition on stored documents, in MongoDB's words. */
export type Filter = Readonly<Record<string, unknown>>

/** How the entries of a kind are found, each by an index. */
export interface Kind {
  collection: CollectionSlug
  /** Asks the newest version of each document, whether or not it is published, and not what was published. */
  isOfVersions?: boolean
  entries: Filter
  /** The index to go by, where MongoDB would rather take one that leaves it to sort. */
  hint?: string
  /** Of these, what is counted; all of them where nothing is said. */
  counted?: Filter
  /** The stored field by which the newest come first. */
  newest: string
  /** The stored field that says whose an entry is. */
  owner: string
  /** What of a document the queue shows. */
  select: SelectType
  /** How far references come with their document. */
  depth: 0 | 1
}

const ofArticle = {
  headline: true,
  section: true,
  language: true,
  createdBy: true,
  updatedAt: true,
  _status: true,
} as const

const articles = {
  collection: 'articles',
  isOfVersions: true,
  newest: 'version.updatedAt',
  owner: 'version.createdBy',
} as const

const shared = { newest: 'updatedAt', owner: 'createdBy', depth: 1 } as const

const ofImage = {
  title: true,
  caption: true,
  credit: true,
  createdBy: true,
  updatedAt: true,
} as const

/** The queue, kind by kind. src/database/review-indexes.ts and the collections have the indexes. */
export const kinds: Readonly<Record<ReviewKind, Kind>> = {
  doubts: {
    ...articles,
    entries: { latest: true, 'version.review.resolved': false },
    hint: 'review-doubts',
    select: { ...ofArticle, review: true },
    depth: 0,
  },
  people: {
    ...articles,
    entries: { latest: true, 'version.people.confirmed': false },
    hint: 'review-people',
    select: { ...ofArticle, people: true },
    depth: 0,
  },
  files: {
    ...shared,
    collection: 'images',
    entries: { fileStatus: 'missing' },
    select: ofImage,
  },
  alts: {
    ...shared,
    collection: 'images',
    entries: { altStatus: 'missing' },
    select: { ...ofImage, filename: true, url: true, sizes: true },
  },
  links: {
    ...shared,
    collection: 'related-links',
    entries: { status: 'suggested' },
    select: {
      title: true,
      label: true,
      status: true,
      article: true,
      url: true,
      candidates: true,
      choiceBefore: true,
      decided: true,
      createdBy: true,
      updatedAt: true,
    },
  },
  conflicts: {
    collection: 'conflicts',
    // All of them, by an index: they could not be counted by it otherwise.
    entries: { createdAt: { $gt: new Date(0) } },
    newest: 'createdAt',
    owner: 'createdBy',
    select: { values: false },
    depth: 0,
  },
  imports: {
    collection: 'imports',
    entries: {},
    counted: { status: { $in: unfinished } },
    newest: 'createdAt',
    owner: 'user',
    select: { problems: false },
    depth: 1,
  },
}

import type { Contributor, Correction, Person } from './types'

/** A piece of text as its markup has it: little of it, but all that an article may have. */
export type RichNode =
  /** @property format bits: 1 strong, 2 em, 4 s, 8 u, 16 code, 32 sub, 64 sup */
  | { type: 'text'; text: string; format: number }
  | { type: 'linebreak' }
  | { type: 'link'; url: string; children: RichNode[] }
  | { type: 'paragraph' | 'quote' | 'listitem'; children: RichNode[] }
  | { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: RichNode[] }
  | { type: 'list'; tag: 'ul' | 'ol'; children: RichNode[] }
  /** @property number of the picture or the related link that stands here, from 1 */
  | { type: 'figure' | 'relatedLink'; number: number }

/** A picture with all that is said of it. */
export interface StatedPicture {
  alt: string | null
  caption: string | null
  credit: string | null
  agencies: string[]
  photographer: string | null
  depicts: string[]
  decorative: boolean
  isHero: boolean
  copyrightNotice: string | null
  usageTerms: string | null
  licenseUrl: string | null
  /** ISO 8601. */
  dateCreated: string | null
}

/**
 * An article that a document states outright, part by part, as another newsroom system gives it. Nothing of it is
 * guessed, and nothing reformatted; the blocks of the document have the same words, so that each has its lines.
 */
export interface StatedArticle {
  headline: string
  kicker: string | null
  standfirst: string | null
  section: string | null
  keywords: string[]
  /** Who made it, in words. */
  by: string | null
  contributors: (Pick<Contributor, 'name' | 'role'> & { creditAs: string | null })[]
  people: (Pick<Person, 'name' | 'relation'> & { role: string | null })[]
  /** @property date ISO 8601 */
  dateline: { place: string | null; date: string | null }
  /** ISO 8601. */
  firstPublishedAt: string | null
  publishedAt: string | null
  body: RichNode[]
  pictures: StatedPicture[]
  links: { title: string; label: string | null; url: string | null }[]
  corrections: Pick<Correction, 'type' | 'text' | 'date'>[]
  /** For each block of the document, the index of the node of `body` that it is of; null where it is of none. */
  nodes: (number | null)[]
}

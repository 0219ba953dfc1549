import type { StatedArticle } from './stated'

/** What a block of the page is. The order is that of a page, from the headline to the debris. */
export const kinds = [
  'title',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'image-alt',
  'image-caption',
  'image-credit',
  'related-link',
  'boilerplate',
] as const

export type Kind = (typeof kinds)[number]

/** First and last source line of something; 1-based, both inclusive. */
export type Lines = readonly [from: number, to: number]

/** A run of source lines that belong together, before anybody has said what they are. */
export interface SourceBlock {
  /** Verbatim text of the lines, joined by "\n"; the surrounding white space of the block is gone. */
  text: string
  lines: Lines
  /**
   * Where in its first line it begins, in UTF-16 units from 0: set where an editor split the line, so that another
   * block stands before it there.
   */
  at?: number
  /** Set where the source's own markup says what the block is; nothing is guessed then. */
  kind?: Kind
  /** What in the markup says so: "figcaption". */
  markup?: string
  /** How sure that is, where it does not go without saying: 0 to 1. */
  confidence?: number
  /** Target of a link that makes up the block, where the markup had one: an absolute http(s) address. */
  url?: string
  /** Blocks of one number belong to one picture; the numbers rise from 1. Set where the markup says so. */
  picture?: number
  /** Where the block stands in the file, for formats whose text is not the file's own. */
  origin?: Lines
}

/** A document as a format hands it to the engine. */
export interface SourceDocument {
  /** The whole text without any markup or byte order mark; what line numbers count in. */
  text: string
  blocks: SourceBlock[]
  /** BCP 47, where the document says it. */
  language?: string
  /** Until when it is under embargo, in ISO 8601, where it says so. */
  embargoedUntil?: string
  /** Set where its structure says all of the article: nothing is guessed then, but what an editor corrects. */
  stated?: StatedArticle
}

/** A block with its reading: what it is, how sure the engine is, and which rule decided. */
export interface Block {
  kind: Kind
  text: string
  lines: Lines
  /** Where in its first line it begins, if it shares that with the block before: see `Corrected.splits`. */
  at?: number
  /** 1-based number of the figure that an image-alt, image-caption or image-credit belongs to. */
  figure?: number
  /** 0 to 1. */
  confidence: number
  /** Name of the rule that decided, in words for an editor: "short line after a credit". */
  rule: string
}

/**
 * One picture of the page, in the order of the page; block.figure points here, counted from 1. Its texts
 * are on one line each, and a caption is without the credit at its end; the blocks stay verbatim.
 */
export interface Figure {
  alt: string | null
  caption: string | null
  /** The credit line, as it stands but on one line; also the `line` of one of the reading's credits. */
  credit: string | null
  /** Full names of people of this reading whom alt or caption name. */
  depicts: string[]
  lines: Lines
}

/** One distinct credit line, taken apart. */
export interface Credit {
  line: string
  /** Agencies by their registered names, in the order of the line. */
  agencies: string[]
  /** Several makers are joined by "; ". */
  photographer: string | null
  /** Pool, handout, file, stringer …: what is neither agency nor name. */
  notes: string[]
  lines: Lines
}

export interface Person {
  /** The full name as the document writes it. */
  name: string
  /** Roles as the document states them; the first one is the one stated with the full name. */
  roles: string[]
  relation: 'quoted' | 'mentioned'
  /** Every line that names the person, by full name or surname, ascending. */
  lines: number[]
}

/** Who made the article, from the byline. */
export interface Contributor {
  name: string
  role: 'author' | 'reporter' | 'editor' | 'translator'
  lines: Lines
}

export interface Dateline {
  place: string | null
  /** As the source writes it. */
  date: string | null
  /** The same as a machine reads it, "2024-12-04"; null where day, month or year is missing or open. */
  day: string | null
  lines: Lines
}

export interface RelatedLink {
  /** "See also", "Lesen Sie auch" …: null where the source has none. */
  label: string | null
  title: string
  url: string | null
  lines: Lines
}

/** What the newsroom set right in the article, and says so. */
export interface Correction {
  type: 'correction' | 'clarification' | 'retraction'
  /** On one line, without the label in front ("Correction:"). */
  text: string
  /** The day that it names, "2024-12-04"; null where it names none. */
  date: string | null
  lines: Lines
}

/** Something that an editor or the caller should know of: a value, never a throw. */
export interface Problem {
  /** Stable, kebab-case; documented in docs/engine.md. */
  code: string
  /** In words for an editor: what is doubtful and what to do. */
  message: string
  lines: Lines
}

/**
 * What the engine makes of a document. Every non-blank line is in exactly one block, unless an editor split it: then
 * each of its characters is.
 */
export interface Reading {
  /** BCP 47. */
  language: string
  blocks: Block[]
  figures: Figure[]
  credits: Credit[]
  people: Person[]
  contributors: Contributor[]
  dateline: Dateline | null
  relatedLinks: RelatedLink[]
  corrections: Correction[]
  problems: Problem[]
  /** Until when the document is under embargo, in ISO 8601, where it says so. */
  embargoedUntil?: string
  /** What the document states outright: the lists above are made from it. */
  stated?: StatedArticle
}

/** An agency as the registry knows it: data that editors extend, handed in as an argument. */
export interface Agency {
  name: string
  aliases: readonly string[]
  category: 'wire' | 'stock' | 'staff' | 'handout' | 'other'
}

/** What an editor corrected in a reading: nothing is guessed there. Lines and characters that are not there are ignored. */
export interface Corrected {
  /**
   * Kinds of blocks by where they begin: "13" is the first block at line 13 (1-based), "13:120" the one that begins at
   * character 120 of it (UTF-16 units, 0-based).
   */
  kinds?: Readonly<Record<string, Kind>>
  /** Lines whose block goes on with the block before it. */
  joins?: readonly number[]
  /**
   * By line, the characters at which a new block begins; 0 is the line itself, where a block of several lines falls
   * apart. White space belongs to what follows it.
   */
  splits?: Readonly<Record<number, readonly number[]>>
}

export interface ReadOptions extends Corrected {
  /** BCP 47; detected when absent. */
  language?: string
  /** Agencies known besides the built-in ones. */
  agencies?: readonly Agency[]
}

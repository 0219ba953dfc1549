import type { MarkupKind } from './markup-kind'
import type { Metadata } from './metadata'
import type { Piece } from './pieces'

/** A piece with what is known of it, on its way to become a block. */
export interface Draft {
  text: string
  /** null for what only the metadata of the page say. */
  piece: Piece | null
  /** Readability takes it for part of the article. */
  kept: boolean
  is: MarkupKind | null
}

/** A page in the making: what every step takes and gives. */
export interface HtmlPage {
  drafts: readonly Draft[]
  metadata: Metadata
  /** Where the article begins and ends among the drafts; the whole page where none was found. */
  first: number
  last: number
}

export type HtmlStep = (page: HtmlPage) => HtmlPage

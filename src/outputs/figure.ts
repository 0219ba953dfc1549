import type { Credit, FigureBlock } from '../payload-types'
import { asWritten, type Address } from './address'
import { pictureOf, type Picture } from './picture'
import { populated } from './populated'

/** A picture as one article shows it. */
export interface Figure {
  /** Empty: decorative, or nobody has described it. */
  alt: string
  caption: string | null
  /** The credit line, verbatim; a use can never change it. */
  credit: string | null
  /** Null while the file is missing. */
  picture: Picture | null
}

const said = (text: string | null | undefined): string | null => text?.trim() || null

/** What a figure shows: the block's own words, and the image's where the block has none. */
export function effectiveFigure(block: Partial<FigureBlock>, at: Address = asWritten): Figure {
  const image = populated(block.image)
  const credit = populated<Credit>(image?.credit)
  return {
    alt: block.decorative ? '' : (said(block.alt) ?? said(image?.alt) ?? ''),
    caption: block.hideCaption ? null : (said(block.caption) ?? said(image?.caption)),
    credit: said(credit?.line),
    picture: pictureOf(image, at),
  }
}

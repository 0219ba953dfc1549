import type { Document } from 'domhandler'
import type { Lines, Problem, SourceDocument } from '../../types'
import type { Opened } from '../format'
import { layOut } from '../lay-out'
import { lineFinder } from '../line-finder'
import { articleOf } from './article'
import { blockOf } from './block-of'
import { decodeHtml } from './decode-html'
import type { HtmlPage, HtmlStep } from './draft'
import { markupKind } from './markup-kind'
import { metadataOf } from './metadata'
import { parseHtml } from './parse-html'
import { piecesOf } from './pieces'
import { byline, published, standfirst } from './steps/by-metadata'
import { describedPictures } from './steps/described-pictures'
import { notOfArticle } from './steps/not-of-article'
import { title } from './steps/title'

const steps: readonly HtmlStep[] = [
  title, // first: the article begins there
  notOfArticle,
  standfirst,
  byline,
  published,
  describedPictures,
]

/**
 * Pages of HTML, whole or in part, well-formed or not.
 *
 * The text is what a reader of the page sees, block by block, with the alt texts of its pictures; `origin` says
 * where in the file a block stands. Every piece of visible text is in exactly one block: what is not of the
 * article is boilerplate. Left out is what `elements.ts` lists (`leftOut`) and what is hidden. The headline, the
 * authors, the date and the words of pictures that only the metadata of the page have, are blocks, too.
 */
export function openHtml(bytes: Uint8Array): Opened {
  const { text: source, problem } = decodeHtml(bytes)
  if (problem) return { problem }
  const parsed = parseHtml(source)
  if (parsed.problem) return { problem: parsed.problem }
  const document = readPage(parsed.root, source)
  return document.blocks.length > 0 ? { document } : { problem: noText }
}

const noText: Problem = {
  code: 'empty',
  message: 'The page has no visible text. Save it again once it has loaded, or paste its text.',
  lines: [1, 1],
}

function readPage(root: Document, source: string): SourceDocument {
  const pieces = piecesOf(root)
  const article = articleOf(root, pieces)
  const drafts = pieces.map((piece, i) => ({
    text: piece.text,
    piece,
    kept: article?.has(i) ?? piece.place.zone !== 'chrome',
    is: markupKind(piece),
  }))
  const page: HtmlPage = {
    drafts,
    metadata: metadataOf(root),
    first: article ? drafts.findIndex(({ kept }) => kept) : 0,
    last: article ? drafts.findLastIndex(({ kept }) => kept) : drafts.length - 1,
  }
  const { drafts: settled, metadata } = steps.reduce((current, step) => step(current), page)
  const lineAt = lineFinder(source)
  const origin = (start: number, end: number): Lines => [lineAt(start), lineAt(end - 1)]
  return layOut(settled.flatMap((draft) => blockOf(draft, { base: metadata.base, origin })))
}

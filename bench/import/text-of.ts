import type { Draft, Part } from './draft'
import { tongues } from './language'
import type { Picture } from './picture'
import type { Tongue } from './tongues/tongue'

/** Puts a draft on a page without markup: blocks with blank lines between them. */
export function textOf(draft: Draft): string {
  const tongue = tongues[draft.language]
  const { author, standfirst } = draft
  return [
    ...draft.above,
    draft.headline,
    ...(standfirst === null ? [] : [standfirst]),
    ...(author === null ? [] : [tongue.byline.replace('{person}', author)]),
    draft.dateline,
    ...draft.parts.flatMap((part) => blocksOf(part, tongue)),
    ...draft.below,
  ].join('\n\n')
}

function blocksOf(part: Part, tongue: Tongue): string[] {
  if (part.kind === 'picture') return pictureBlocks(part.picture, tongue)
  if (part.kind !== 'related') return [part.text]
  const { title } = part.related
  // The label follows from the title, as one page has it always the same way.
  return [`${tongue.seeAlso[title.length % tongue.seeAlso.length]}: ${title}`]
}

function pictureBlocks({ alt, caption, credit, inline }: Picture, { photo }: Tongue): string[] {
  if (inline) return [`${caption}. (${photo}${credit})`]
  return alt === null ? [caption, `${photo}${credit}`] : [alt, credit, caption]
}

import { keyOf } from '../../../text/key'
import type { Draft, HtmlStep } from '../draft'
import type { DescribedImage } from '../json-ld'

/**
 * Gives pictures the caption and the credit that JSON-LD has for them and the page does not show. A picture is
 * known by the name of its file, since sites serve it from several addresses.
 */
export const describedPictures: HtmlStep = (page) => {
  const described = new Map(
    page.metadata.images.flatMap((image) =>
      image.url && (image.caption ?? image.credit) ? [[fileOf(image.url), image] as const] : [],
    ),
  )
  if (described.size === 0) return page
  const shown = page.drafts.map(({ text }) => keyOf(text)).filter(Boolean)
  const drafts = page.drafts.flatMap((draft, i) => {
    const src = draft.piece?.src
    if (!src || i < page.first || i > page.last) return draft
    const image = described.get(fileOf(src))
    return image ? [draft, ...missing(image, draft, shown)] : draft
  })
  return { ...page, drafts, last: page.last + drafts.length - page.drafts.length }
}

function missing({ caption, credit }: DescribedImage, beside: Draft, shown: string[]): Draft[] {
  const add = (text: string | null, kind: 'image-caption' | 'image-credit'): Draft[] => {
    if (text === null || shown.some((key) => key.includes(keyOf(text)))) return []
    return [{ ...beside, text, is: { kind, markup: 'image in the metadata' } }]
  }
  return [...add(caption, 'image-caption'), ...add(credit, 'image-credit')]
}

function fileOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1)
  return path.slice(path.lastIndexOf('/') + 1)
}

import { parseText } from '../../src/engine/formats'
import { documentId } from '../../src/lib/ids'
import type { IncomingDocument } from '../../src/ingest/types'

/** What a source says: each part has its field in the newsroom, and can be changed by itself. */
export interface NewsItem {
  headline: string
  lead: string
  caption: string
  alt: string
  closing: string
}

/** The words of a document that has no person, picture or credit in common with another one. */
export const newsItem = (number: number): NewsItem => ({
  headline: `Ferry ${number} leaves the harbour`,
  lead: `Ferry ${number} left the harbour on Monday with a delay of two hours, the port said. Passengers had been waiting since the early morning.`,
  caption: `Ferry ${number} was built in 1961`,
  alt: `Workers on ferry ${number}`,
  closing: `Ferry ${number} is to come back on Friday, when the storm will be over. Until then nobody crosses the bay.`,
})

/** As a page whose markup is lost; its kinds are told, so that the tests do not hang on how well it is read. */
export function newsDocument(
  number: number,
  changes: Partial<NewsItem> = {},
): IncomingDocument & { articleId: string } {
  const { headline, lead, caption, alt, closing } = { ...newsItem(number), ...changes }
  const sourceKey = `ferry-${number}.txt`
  return {
    sourceKey,
    filename: sourceKey,
    format: 'text',
    document: parseText([headline, lead, alt, 'Reuters/Nina Holm', caption, closing].join('\n\n')),
    corrected: {
      kinds: {
        1: 'title',
        3: 'paragraph',
        5: 'image-alt',
        7: 'image-credit',
        9: 'image-caption',
        11: 'paragraph',
      },
    },
    articleId: documentId('articles', sourceKey),
  }
}

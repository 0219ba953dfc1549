import type { Payload } from 'payload'
import { idOf } from '../../src/lib/id-of'
import type { Article } from '../../src/payload-types'
import type { NewsItem } from './news-item'

export type Part = keyof NewsItem

export const parts: readonly Part[] = ['headline', 'lead', 'caption', 'alt', 'closing']

/** The parts of an imported `newsItem`, as an editor has them. */
export interface NewsDesk {
  write: (part: Part, words: string) => Promise<void>
  read: (part: Part) => Promise<string | null | undefined>
}

/** Looks up where the parts of a news item went, which stays so when its article is gone. */
export async function newsDesk(payload: Payload, articleId: string): Promise<NewsDesk> {
  const find = () =>
    payload.findByID({ collection: 'articles', id: articleId, draft: true, depth: 0 })
  const imageId = idOf((await find()).images?.[0]) ?? ''
  const update = (data: Partial<Article>) =>
    payload.update({ collection: 'articles', id: articleId, data, draft: true, depth: 0 })

  return {
    async write(part, words) {
      if (part === 'headline') await update({ headline: words })
      else if (part === 'caption' || part === 'alt') {
        await payload.update({ collection: 'images', id: imageId, data: { [part]: words } })
      } else {
        const { body } = structuredClone(await find())
        textNode(body, part).text = words
        await update({ body })
      }
    },
    async read(part) {
      if (part === 'headline') return (await find()).headline
      if (part === 'caption' || part === 'alt')
        return (await payload.findByID({ collection: 'images', id: imageId, depth: 0 }))[part]
      return textNode((await find()).body, part).text
    },
  }
}

/** The lead is the first paragraph, the closing the last one. */
function textNode(body: Article['body'], part: 'lead' | 'closing'): { text: string } {
  const paragraphs = body?.root.children.filter(({ type }) => type === 'paragraph') ?? []
  const [node] = (paragraphs.at(part === 'lead' ? 0 : -1)?.children ?? []) as { text: string }[]
  if (!node) throw new Error(`The body has no ${part}.`)
  return node
}

import { PayloadSDK } from '@payloadcms/sdk'
import type { Config } from '../../../src/payload-types'

const url = import.meta.env.SLUGLINE_URL ?? 'http://localhost:3000'

/** The browser keeps answers, and asks each time whether they are still true. */
const init = { cache: 'no-cache' } satisfies RequestInit

const slugline = new PayloadSDK<Config>({ baseURL: `${url}/api`, baseInit: init })

export type Teaser = Awaited<ReturnType<typeof newest>>['docs'][number]
export type Story = NonNullable<Awaited<ReturnType<typeof story>>>

/** A page of what was published last. Only the fields that are shown are asked for. */
export const newest = (page: number) =>
  slugline.find({
    collection: 'articles',
    where: { _status: { equals: 'published' } },
    sort: '-publishedAt',
    limit: 10,
    page,
    depth: 0,
    select: { headline: true, standfirst: true, slug: true, language: true, publishedAt: true },
  })

/**
 * An article by its slug, with its text.
 *
 * @returns null where there is none
 */
export async function story(slug: string) {
  const { docs } = await slugline.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
    select: {
      headline: true,
      standfirst: true,
      language: true,
      byline: true,
      contributors: true,
      publishedAt: true,
    },
    populate: { people: { name: true } },
  })
  const [article] = docs
  return article ? { ...article, html: await text(article.id) } : null
}

/** Everything below the head: pictures with captions and credits, corrections, related links. */
async function text(id: string): Promise<string> {
  const response = await fetch(`${url}/api/articles/${id}/html`, init)
  if (!response.ok) throw new Error(`Slugline answers ${response.status}.`)
  return response.text()
}

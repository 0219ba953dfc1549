import { env } from '../../../lib/env'
import { newsArticle } from '../../../outputs/json-ld'
import { scriptJson } from '../../../outputs/script-json'
import type { Article } from '../../../payload-types'
import { siteUrl } from '../data/site-url'

/** What search engines read of an article. It is data and no script, so that it needs no nonce. */
export async function StructuredData({ article }: { article: Article }) {
  const data = newsArticle(article, { name: env.SITE_NAME, url: await siteUrl() })
  // scriptJson leaves nothing in it that could end the element.
  const html = scriptJson(data)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />
}

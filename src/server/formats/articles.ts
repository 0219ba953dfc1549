import { Router } from 'express'
import type { Payload } from 'payload'
import { signedIn } from '../../access/signed-in'
import { NotThereError } from '../../lib/errors'
import { formatUrl } from '../../outputs/article-address'
import { articleToHtml } from '../../outputs/article-html'
import { articleToText } from '../../outputs/article-text'
import { cleanText } from '../../outputs/clean-text'
import { newsArticle } from '../../outputs/json-ld'
import { ninjsItem } from '../../outputs/ninjs'
import { scriptJson } from '../../outputs/script-json'
import type { Site } from '../../outputs/site'
import type { Article } from '../../payload-types'
import { askerOf } from '../asker'
import { movedTo } from '../former-slug'
import { findArticle } from './find-article'
import { siteOf } from './site-of'

interface ArticleFormat {
  /** A media type. */
  type: string
  /** @param toldAll who asks may read drafts */
  write: (article: Article, site: Site, toldAll: boolean) => string
}

/** The last part of the address, and what it gives. */
const formats: Readonly<Record<string, ArticleFormat>> = {
  'json-ld': {
    type: 'application/ld+json',
    // Front ends put it into their pages as it comes.
    write: (article, site) => scriptJson(newsArticle(article, site)),
  },
  ninjs: {
    type: 'application/json',
    write: (article, site, toldAll) => JSON.stringify(ninjsItem(article, site, toldAll)),
  },
  html: { type: 'text/html', write: (article, site) => cleanText(articleToHtml(article, site)) },
  text: { type: 'text/plain', write: (article) => cleanText(articleToText(article)) },
}

/**
 * `GET /api/articles/SLUG-or-ID/{json-ld,ninjs,html,text}`: an article as it is published; with `?draft=true` in its newest
 * version, for who may read drafts. A former slug leads to the present one.
 *
 * @throws NotThereError (404) where no article is; APIError 401 for a draft that nobody in particular asks for
 */
export function articleFormats(payload: Payload): Router {
  const router = Router()
  for (const [name, { type, write }] of Object.entries(formats))
    router.get(`/api/articles/:slugOrId/${name}`, async (request, response) => {
      const { slugOrId } = request.params as { slugOrId: string }
      const site = siteOf(request)
      const isDraft = request.query.draft === 'true'
      const req = isDraft ? await askerOf(payload, request, signedIn) : undefined
      const article = await findArticle(payload, slugOrId, req)
      if (article) {
        if (isDraft) response.set('Cache-Control', 'private, no-store')
        response.type(`${type}; charset=utf-8`).send(write(article, site, isDraft))
        return
      }
      const slug = await movedTo(payload, slugOrId)
      if (slug === null) throw new NotThereError('There is no such article.')
      response.redirect(308, formatUrl({ slug }, name, site))
    })
  return router
}

import type { Article } from '../payload-types'
import { articlePath } from './article-path'
import type { Site } from './site'

/** Where an article is read; a new headline may change it. */
export const articleUrl = ({ slug }: Pick<Article, 'slug'>, site: Site): string =>
  new URL(articlePath(slug), site.url).href

/** What an article is for ever, whatever its slug: its address in the REST API. */
export const articleUri = ({ id }: Pick<Article, 'id'>, site: Site): string =>
  new URL(`/api/articles/${id}`, site.url).href

/** Where one of an article's formats is: "ninjs", "json-ld" … */
export const formatUrl = ({ slug }: Pick<Article, 'slug'>, format: string, site: Site): string =>
  new URL(`/api/articles/${encodeURIComponent(slug)}/${format}`, site.url).href

import { date } from './date'
import { element } from './element'
import { newest, type Teaser } from './slugline'

const teaser = ({ headline, standfirst, slug, language, publishedAt }: Teaser) =>
  element(
    'article',
    { lang: language },
    element('h2', {}, element('a', { href: `/articles/${slug}` }, headline)),
    standfirst ? element('p', {}, standfirst) : null,
    date(publishedAt, language),
  )

/** The newest articles, a page at a time. */
export async function frontPage(page: number): Promise<Node[]> {
  const { docs, hasNextPage, hasPrevPage } = await newest(page)
  const to = (number: number, words: string) => element('a', { href: `/?page=${number}` }, words)
  return [
    element('h1', {}, 'Newest articles'),
    ...(docs.length > 0 ? docs.map(teaser) : [element('p', {}, 'Nothing is published yet.')]),
    element(
      'nav',
      { 'aria-label': 'Pages' },
      hasPrevPage ? to(page - 1, 'Newer') : null,
      hasNextPage ? to(page + 1, 'Older') : null,
    ),
  ]
}

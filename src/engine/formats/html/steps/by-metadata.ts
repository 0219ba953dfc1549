import { keyOf } from '../../../text/key'
import type { Kind } from '../../../types'
import type { Draft, HtmlPage, HtmlStep } from '../draft'
import { isByline } from '../markup-kind'

/** The standfirst stands no further below the headline, in pieces. */
const reach = 8
/** A line with more characters says more than a date and a place. */
const longestDateline = 60

/** The line that is, word for word, the description in the metadata, is the standfirst. */
export const standfirst: HtmlStep = (page) => {
  const known = new Set(page.metadata.descriptions.map(keyOf).filter(Boolean))
  const title = page.drafts.findIndex(({ is }) => is?.kind === 'title')
  const index = page.drafts.findIndex(
    ({ text, is, piece }, i) =>
      i > title &&
      i <= title + reach &&
      piece?.src === null &&
      (is === null || is.kind === 'heading') &&
      known.has(keyOf(text)),
  )
  return index < 0 ? page : settle(page, index, 'standfirst', 'description')
}

/** The short line with the names of the authors is the byline; without one, the names are taken as they are. */
export const byline: HtmlStep = (page) => {
  const { authors } = page.metadata
  if (authors.length === 0 || has(page, 'byline')) return page
  const keys = authors.map(keyOf)
  const index = page.drafts.findIndex(({ text, is, piece }, i) => {
    if (i < page.first || i > page.last || piece?.src !== null || !isByline(text)) return false
    const line = keyOf(text)
    return (is === null || is.kind === 'list-item') && keys.every((key) => line.includes(key))
  })
  if (index >= 0) return settle(page, index, 'byline', 'author')
  return supply(page, authors.join(', '), 'byline', 'author')
}

/** The short line with day and year of the date of publication is the dateline; without one, the date is taken. */
export const published: HtmlStep = (page) => {
  const { published } = page.metadata
  const [, year, day] = /^(\d{4})-\d{2}-0?(\d{1,2})/.exec(published ?? '') ?? []
  if (published === null || has(page, 'dateline')) return page
  const index = page.drafts.findIndex(({ text, is, piece }, i) => {
    const numbers = text.length <= longestDateline ? text.split(/\D+/).map(Number) : []
    return (
      i >= page.first &&
      i <= page.last &&
      is === null &&
      piece?.src === null &&
      numbers.includes(Number(year)) &&
      numbers.includes(Number(day))
    )
  })
  if (index >= 0) return settle(page, index, 'dateline', 'datePublished')
  return supply(page, published, 'dateline', 'datePublished')
}

const has = ({ drafts }: HtmlPage, kind: Kind): boolean =>
  drafts.some(({ is }) => is?.kind === kind)

const settle = (page: HtmlPage, index: number, kind: Kind, what: string): HtmlPage => ({
  ...page,
  drafts: page.drafts.map((draft, i) =>
    i === index ? { ...draft, is: { kind, markup: `${what} in the metadata` } } : draft,
  ),
})

/** Puts in what only the metadata say, below headline and standfirst. */
function supply(page: HtmlPage, text: string, kind: Kind, what: string): HtmlPage {
  const above = page.drafts.findLastIndex(
    ({ is }) => is?.kind === 'title' || is?.kind === 'standfirst',
  )
  const draft: Draft = {
    text,
    piece: null,
    kept: true,
    is: { kind, markup: `${what} in the metadata` },
  }
  return {
    ...page,
    drafts: page.drafts.toSpliced(above < 0 ? page.first : above + 1, 0, draft),
    last: page.last + 1,
  }
}

import { date } from './date'
import { element } from './element'
import { story, type Story } from './slugline'

/** The line as it is to be printed, else the names of those who wrote. */
function byline({ byline: line, contributors, language }: Story): string | null {
  if (line) return line
  const names = (contributors ?? []).flatMap(({ creditAs, person }) =>
    creditAs ? [creditAs] : typeof person === 'object' ? [person.name] : [],
  )
  return names.length > 0 ? new Intl.ListFormat(language).format(names) : null
}

/** An article; null where there is none. */
export async function articlePage(slug: string): Promise<Node[] | null> {
  const article = await story(slug)
  if (!article) return null
  const { headline, standfirst, language, publishedAt, html } = article
  const who = byline(article)
  const body = element('div', { class: 'body' })
  // Slugline writes it: what editors and imported pages say is escaped in it, once.
  body.innerHTML = html
  return [
    element(
      'article',
      { lang: language },
      element('h1', {}, headline),
      standfirst ? element('p', { class: 'standfirst' }, standfirst) : null,
      who ? element('p', { class: 'byline' }, who) : null,
      date(publishedAt, language),
      body,
    ),
  ]
}

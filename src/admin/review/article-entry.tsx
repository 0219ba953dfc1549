'use client'

import { useConfig } from '@payloadcms/ui'
import type { Article } from '../../payload-types'
import { useDoubtInWords } from '../doubts/use-doubt-in-words'
import { moment } from '../lib/moment'
import { optionLabel } from '../lib/option-label'
import { useTexts } from '../lib/use-texts'
import { EntryLink } from './entry-link'

/** So much of what is open an entry shows. */
const SHOWN = 3

interface ArticleEntryProps {
  article: Article
  kind: 'doubts' | 'people'
}

/** An article with open doubts or unconfirmed people: the first of them, and how many more there are. */
export function ArticleEntry({ article, kind }: ArticleEntryProps) {
  const { i18n, t } = useTexts()
  const { getEntityConfig } = useConfig()
  const inWords = useDoubtInWords()
  const { fields } = getEntityConfig({ collectionSlug: 'articles' })
  const { id, headline, section, language, updatedAt, _status } = article
  const open =
    kind === 'doubts'
      ? (article.review ?? [])
          .filter(({ resolved }) => !resolved)
          .map((doubt) => {
            const message = inWords(doubt)
            return doubt.line ? t('review:line', { line: doubt.line, message }) : message
          })
      : (article.people ?? [])
          .filter(({ confirmed }) => !confirmed)
          .map(({ nameAsWritten, roleAsStated }) =>
            [nameAsWritten, roleAsStated].filter(Boolean).join(', '),
          )
  const facts = [
    optionLabel(fields, 'language', language, i18n),
    section,
    t(_status === 'published' ? 'version:published' : 'version:draft'),
    moment(updatedAt, i18n.language),
  ]
  const others = open.length - SHOWN

  return (
    <>
      <EntryLink
        title={headline}
        collection="articles"
        id={id}
        field={kind === 'doubts' ? 'review' : 'people'}
      />
      <p className="review__facts">{facts.filter(Boolean).join(' · ')}</p>
      <ul className="review__open">
        {open.slice(0, SHOWN).map((words, index) => (
          <li key={index}>{words}</li>
        ))}
        {others > 0 && <li>{t('review:others', { count: others })}</li>}
      </ul>
    </>
  )
}

import { shownCorrections } from '../../../outputs/shown-corrections'
import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'
import { PublishedTime } from './published-time'

interface CorrectionsProps {
  article: Article
  place: 'above' | 'below'
}

/** What was wrong with an article, and since when it has been right; a draft may not say so yet. */
export function Corrections({ article, place }: CorrectionsProps) {
  const words = wordsFor(article.language)
  const corrections = shownCorrections(article, place)
  if (corrections.length === 0) return null
  return (
    <section
      className={place === 'above' ? 'corrections retraction' : 'corrections'}
      aria-label={place === 'above' ? words.retraction : words.corrections}
    >
      {corrections.map(({ id, type, date, text }) => (
        <p key={id}>
          <strong>{words[type]}</strong>{' '}
          {date && (
            <>
              <PublishedTime date={date} language={words.language} />{' '}
            </>
          )}
          <span className="correction-text">{text}</span>
        </p>
      ))}
    </section>
  )
}

import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'
import { PublishedTime } from './published-time'

interface CorrectionsProps {
  article: Article
  /** Nobody should read a retracted article unwarned; what was set right can wait for its end. */
  place: 'above' | 'below'
}

/** What was wrong with an article, and since when it has been right; a draft may not say so yet. */
export function Corrections({ article, place }: CorrectionsProps) {
  const words = wordsFor(article.language)
  const corrections = (article.corrections ?? []).filter(
    ({ type }) => (type === 'retraction') === (place === 'above'),
  )
  if (corrections.length === 0) return null
  return (
    <section
      className={place === 'above' ? 'corrections retraction' : 'corrections'}
      aria-label={place === 'above' ? words.retraction : words.corrections}
    >
      {corrections.map((correction) => (
        <p key={correction.id}>
          <strong>{words[correction.type]}</strong>{' '}
          {correction.date && (
            <>
              <PublishedTime date={correction.date} language={words.language} />{' '}
            </>
          )}
          <span className="correction-text">{correction.text}</span>
        </p>
      ))}
    </section>
  )
}

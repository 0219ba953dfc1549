import { bylineOf } from '../../../outputs/byline'
import { countWords } from '../../../outputs/count-words'
import { publicationDates } from '../../../outputs/publication-dates'
import { readingMinutes } from '../../../outputs/reading-minutes'
import { bodyToText } from '../../../outputs/text'
import { wordsFor } from '../../../outputs/words'
import type { Article } from '../../../payload-types'
import { PublishedTime } from './published-time'

/** From the kicker to the reading time. */
export function ArticleHeader({ article }: { article: Article }) {
  const { language } = article
  const words = wordsFor(language)
  const minutes = readingMinutes(countWords(bodyToText(article.body), language))
  const { published, updated } = publicationDates(article)
  return (
    <header className="article-header">
      {article.kicker && <p className="kicker">{article.kicker}</p>}
      <h1>{article.headline}</h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
      <div className="meta">
        {bylineOf(article).map((phrase) => (
          <p className="byline" key={phrase}>
            {phrase}
          </p>
        ))}
        <p lang={words.language}>
          {article.dateline?.place && <span className="place">{article.dateline.place}</span>}
          {published && (
            <span>
              {words.published} <PublishedTime date={published} language={words.language} exact />
            </span>
          )}
          {updated && (
            <span>
              {words.updated} <PublishedTime date={updated} language={words.language} exact />
            </span>
          )}
          <span>{words.minutes(minutes)}</span>
        </p>
      </div>
    </header>
  )
}

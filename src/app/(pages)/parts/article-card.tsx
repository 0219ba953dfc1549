import { articlePath } from '../../../outputs/article-path'
import { directionOf } from '../../../outputs/direction'
import { heroPicture } from '../../../outputs/hero-picture'
import { summaryOf } from '../../../outputs/summary'
import type { Article } from '../../../payload-types'
import { PublishedTime } from './published-time'

type ListedArticle = Pick<
  Article,
  | 'headline'
  | 'slug'
  | 'kicker'
  | 'standfirst'
  | 'body'
  | 'language'
  | 'heroImage'
  | 'images'
  | 'publishedAt'
>

interface ArticleCardProps {
  article: ListedArticle
  /** The first one of the front page, set larger. */
  lead: boolean
}

/** An article in a list. */
export function ArticleCard({ article, lead }: ArticleCardProps) {
  const picture = heroPicture(article)
  return (
    <article
      className={lead ? 'card card-lead' : 'card'}
      lang={article.language}
      dir={directionOf(article.language)}
    >
      {picture && (
        <img
          src={picture.src}
          srcSet={picture.srcset || undefined}
          sizes={lead ? '(min-width: 60rem) 45rem, 100vw' : '9.5rem'}
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
          alt=""
          loading={lead ? undefined : 'lazy'}
        />
      )}
      <div className="card-text">
        {article.kicker && <p className="kicker">{article.kicker}</p>}
        <h2>
          <a href={articlePath(article.slug)}>{article.headline}</a>
        </h2>
        <p className="summary">{summaryOf(article)}</p>
        {article.publishedAt && (
          <p className="meta">
            <PublishedTime date={article.publishedAt} language={article.language} />
          </p>
        )}
      </div>
    </article>
  )
}

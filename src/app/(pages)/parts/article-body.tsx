import { bodyToHtml } from '../../../outputs/html'
import type { Article } from '../../../payload-types'
import { ArticleHeader } from './article-header'
import { Corrections } from './corrections'
import { Hero } from './hero'
import { PeopleOfArticle } from './people-of-article'
import { RelatedLinks } from './related-links'

/** An article to read, from its kicker to its related links. */
export function ArticleBody({ article }: { article: Article }) {
  return (
    <article className="article">
      <ArticleHeader article={article} />
      <Corrections article={article} place="above" />
      <Hero article={article} />
      {/* bodyToHtml escapes everything that people wrote. */}
      <div className="body" dangerouslySetInnerHTML={{ __html: bodyToHtml(article) }} />
      <footer className="article-footer">
        <Corrections article={article} place="below" />
        <PeopleOfArticle article={article} />
        <RelatedLinks article={article} />
      </footer>
    </article>
  )
}

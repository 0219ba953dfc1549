import type { Metadata } from 'next'
import { bodyToHtml } from '../../../../outputs/html'
import { articleMetadata } from '../../data/article-metadata'
import { findArticle } from '../../data/find-article'
import { siteUrl } from '../../data/site-url'
import { ArticleHeader } from '../../parts/article-header'
import { Corrections } from '../../parts/corrections'
import { Hero } from '../../parts/hero'
import { MissingPage } from '../../parts/missing-page'
import { PeopleOfArticle } from '../../parts/people-of-article'
import { RelatedLinks } from '../../parts/related-links'

interface ArticlePageProps {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const article = await findArticle((await params).slug)
  return article ? articleMetadata(article, await siteUrl()) : {}
}

/** An article to read. */
export default async function ArticlePage({ params }: ArticlePageProps) {
  const article = await findArticle((await params).slug)
  // Gone since the server looked: src/server/reading-addresses.ts.
  if (!article) return <MissingPage />
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

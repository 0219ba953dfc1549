import type { Metadata } from 'next'
import { articleMetadata } from '../../data/article-metadata'
import { findArticle } from '../../data/find-article'
import { siteUrl } from '../../data/site-url'
import { ArticleBody } from '../../parts/article-body'
import { MissingPage } from '../../parts/missing-page'
import { StructuredData } from '../../parts/structured-data'

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
    <>
      {await StructuredData({ article })}
      <ArticleBody article={article} />
    </>
  )
}

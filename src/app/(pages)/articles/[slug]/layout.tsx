import type { ReactNode } from 'react'
import { findArticle } from '../../data/find-article'
import { PageDocument } from '../../parts/page-document'

interface ArticleLayoutProps {
  params: Promise<{ slug: string }>
  children: ReactNode
}

/** The document around an article, in the article's language. */
export default async function ArticleLayout({ params, children }: ArticleLayoutProps) {
  const article = await findArticle((await params).slug)
  return <PageDocument language={article?.language ?? 'en'}>{children}</PageDocument>
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { env } from '../../../lib/env'
import { feedLinks } from '../data/feed-links'
import { listArticles } from '../data/list-articles'
import { ArticleCard } from '../parts/article-card'
import { Message } from '../parts/message'
import { PagesNav } from '../parts/pages-nav'
import { pagePath } from '../parts/page-path'

interface FrontPageProps {
  searchParams: Promise<{ page?: string | string[] }>
}

/** @returns null unless the query names a page, counted from 1 */
function pageNumber(query: string | string[] | undefined): number | null {
  if (query === undefined) return 1
  return typeof query === 'string' && /^[1-9]\d{0,5}$/.test(query) ? Number(query) : null
}

export async function generateMetadata({ searchParams }: FrontPageProps): Promise<Metadata> {
  const page = pageNumber((await searchParams).page) ?? 1
  return {
    title: page === 1 ? env.SITE_NAME : `Page ${page} · ${env.SITE_NAME}`,
    description: 'The latest articles.',
    alternates: { canonical: pagePath(page), types: feedLinks },
    openGraph: { type: 'website', title: env.SITE_NAME, url: '/', siteName: env.SITE_NAME },
  }
}

/** The published articles, newest first. */
export default async function FrontPage({ searchParams }: FrontPageProps) {
  const page = pageNumber((await searchParams).page)
  if (page === null) redirect('/')
  const { docs, totalPages } = await listArticles(page)
  if (docs.length === 0 && page > 1) redirect(pagePath(totalPages))
  if (docs.length === 0) return <NothingYet />
  return (
    <>
      <h1 className="visually-hidden">Latest articles</h1>
      <div className="cards">
        {docs.map((article, index) => (
          <ArticleCard key={article.id} article={article} lead={page === 1 && index === 0} />
        ))}
      </div>
      <PagesNav page={page} totalPages={totalPages} />
    </>
  )
}

function NothingYet() {
  return (
    <Message title="Nothing is published yet">
      <p>Articles appear here as soon as an editor publishes them.</p>
      <p>
        Publish a draft in the <a href="/admin/collections/articles">admin</a>, or import and
        publish documents in one go:
      </p>
      <pre>
        <code>npx slugline import PATH --publish</code>
      </pre>
    </Message>
  )
}

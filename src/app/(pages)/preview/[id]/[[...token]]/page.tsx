import type { Metadata } from 'next'
import { env } from '../../../../../lib/env'
import { findPreview } from '../../../data/find-preview'
import { ArticleBody } from '../../../parts/article-body'
import { DraftNotice } from '../../../parts/draft-notice'
import { LiveRefresh } from '../../../parts/live-refresh'
import { MissingPage } from '../../../parts/missing-page'

interface PreviewPageProps {
  params: Promise<{ id: string; token?: string[] }>
}

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { id, token } = await params
  const preview = await findPreview(id, token?.join('/'))
  return {
    title: preview ? `${preview.article.headline} · ${env.SITE_NAME}` : env.SITE_NAME,
    robots: { index: false, follow: false },
  }
}

/** A draft as its reading page will be. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const { id, token } = await params
  const preview = await findPreview(id, token?.join('/'))
  // Gone since the server looked: src/server/previews.ts.
  if (!preview) return <MissingPage />
  return (
    <>
      <LiveRefresh />
      <DraftNotice language={preview.article.language} expires={preview.expires} />
      <ArticleBody article={preview.article} />
    </>
  )
}

import type { ReactNode } from 'react'
import { findPreview } from '../../../data/find-preview'
import { PageDocument } from '../../../parts/page-document'

interface PreviewLayoutProps {
  params: Promise<{ id: string; token?: string[] }>
  children: ReactNode
}

/** The document around a draft, in the draft's language. */
export default async function PreviewLayout({ params, children }: PreviewLayoutProps) {
  const { id, token } = await params
  const preview = await findPreview(id, token?.join('/'))
  return <PageDocument language={preview?.article.language ?? 'en'}>{children}</PageDocument>
}

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { env } from '../../../lib/env'
import { siteUrl } from '../data/site-url'
import { PageDocument } from '../parts/page-document'

export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: await siteUrl(), title: env.SITE_NAME }
}

/** The document of every reading page but the articles, whose language is their own. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <PageDocument language="en">{children}</PageDocument>
}

import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

interface AdminRoute {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: AdminRoute): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

/** Every view of the admin. */
export default function AdminPage({ params, searchParams }: AdminRoute) {
  return RootPage({ config, importMap, params, searchParams })
}

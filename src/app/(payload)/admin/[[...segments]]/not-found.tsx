import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { importMap } from '../importMap.js'

interface AdminRoute {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export function generateMetadata({ params, searchParams }: AdminRoute): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams })
}

/** An address of the admin that leads nowhere. */
export default function AdminNotFound({ params, searchParams }: AdminRoute) {
  return NotFoundPage({ config, importMap, params, searchParams })
}

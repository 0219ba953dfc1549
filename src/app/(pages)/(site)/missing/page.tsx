import type { Metadata } from 'next'
import { MissingPage } from '../../parts/missing-page'

export const metadata: Metadata = { title: 'Not found · Slugline', robots: { index: false } }

/** The nonce of the scripts is new with every answer. */
export const dynamic = 'force-dynamic'

/** What the server answers with wherever nothing is; the status is its own. */
export default function Missing() {
  return <MissingPage />
}

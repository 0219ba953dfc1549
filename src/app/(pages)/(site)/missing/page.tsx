import type { Metadata } from 'next'
import { env } from '../../../../lib/env'
import { MissingPage } from '../../parts/missing-page'

export const generateMetadata = (): Metadata => ({
  title: `Not found · ${env.SITE_NAME}`,
  robots: { index: false },
})

/** The nonce of the scripts is new with every answer. */
export const dynamic = 'force-dynamic'

/** What the server answers with wherever nothing is; the status is its own. */
export default function Missing() {
  return <MissingPage />
}

import { notFound } from 'next/navigation'

/** The nonce of the scripts is new with every answer. */
export const dynamic = 'force-dynamic'

/** Every address that no other route answers: so that it gets our page and not Next's. */
export default function Missing(): never {
  notFound()
}

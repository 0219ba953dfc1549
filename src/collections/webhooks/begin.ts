import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Webhook } from '../../payload-types'

/** As many as the signature's hash takes in without hashing them first. */
const SECRET_BYTES = 32

/** Gives a new webhook its secret, and one that is switched on again or sent elsewhere a fresh start. */
export const begin: CollectionBeforeChangeHook<Webhook> = ({ data, operation, originalDoc }) => {
  if (operation === 'create' || !originalDoc)
    return { ...data, secret: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` }
  const isBegunAnew =
    (data.enabled && !originalDoc.enabled) || (data.url && data.url !== originalDoc.url)
  if (!isBegunAnew) return data
  const fresh = { problem: null, failingSince: null, failures: 0, restUntil: null }
  return { ...data, state: { ...data.state, ...fresh } }
}

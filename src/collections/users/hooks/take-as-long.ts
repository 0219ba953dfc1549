import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { asking } from '../../../lib/asking'

/** As Payload checks a password; it does not say so in its API. */
const ITERATIONS = 600_000
const KEY_BYTES = 32

/**
 * Checks the password of an account that is not there, or that is locked, against nothing: Payload then checks none, and
 * the time would tell.
 */
export const takeAsLong: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login' || !asking.getStore()) return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  // Payload refuses it without looking for an account.
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return args
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { lockUntil: true },
  })
  if (!account || new Date(account.lockUntil ?? 0) > new Date())
    await promisify(crypto.pbkdf2)(password, 'no account', ITERATIONS, KEY_BYTES, 'sha256')
  return args
}

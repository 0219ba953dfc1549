import { randomBytes } from 'node:crypto'
import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

/** Too many to guess, for somebody who is locked out after five tries. */
const MIN_LENGTH = 12

/**
 * Holds every way of setting a password (first account, new account, change, reset) to one length.
 *
 * An account that is only an API key gets a password that nobody knows.
 */
export const checkPassword: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  const data = 'data' in args ? (args.data as Record<string, unknown> | undefined) : undefined
  if (operation === 'create' && data && !data.password && isService(data.roles)) {
    return { ...args, data: { ...data, password: randomBytes(32).toString('base64url') } }
  }
  const password = setsPassword.has(operation) ? data?.password : undefined
  // An empty one is Payload's to judge: a form that changes something else sends it along.
  if (password && (typeof password !== 'string' || password.length < MIN_LENGTH)) {
    const message = `The password must have at least ${MIN_LENGTH} characters.`
    throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req })
  }
  return args
}

const setsPassword = new Set<string>(['create', 'update', 'resetPassword'])

const isService = (roles: unknown) => Array.isArray(roles) && roles.includes('service')

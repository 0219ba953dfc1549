import type { z } from 'zod'
import { UsageError } from '../lib/errors'

/**
 * What was sent, if it is what is wanted.
 *
 * @throws UsageError (400) that names the first thing that is not
 */
export function sent<T>(schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const [{ path, message } = { path: [], message: '' }] = checked.error.issues
  throw new UsageError([path.join('.'), message].filter(Boolean).join(': '))
}

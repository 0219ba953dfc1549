import type { TextField } from 'payload'
import { nobody } from '../access/nobody'

/**
 * A text that a hook derives from other fields to find the document by: indexed, not sent out, not settable.
 *
 * @param options `unique`: no two documents may share it; `many`: several texts, each found by itself
 */
export const derivedText = (
  name: string,
  options: { unique?: boolean; many?: boolean } = {},
): TextField => ({
  name,
  type: 'text',
  hidden: true,
  index: true,
  unique: options.unique ?? false,
  ...(options.many && { hasMany: true as const }),
  access: { create: nobody, update: nobody },
})

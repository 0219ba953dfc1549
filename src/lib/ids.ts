import { hash } from 'node:crypto'

/**
 * The id of a thing that an import may meet again, made from what identifies it.
 *
 * The same thing has the same id in every run and process, so that writing it twice is writing it once.
 *
 * @param kind what the thing is: a collection, "row" or "block"
 * @param parts what tells it from others of its kind, in a fixed order
 * @returns 24 hexadecimal digits, the shape of a MongoDB ObjectId: the first 96 bits of a SHA-256
 */
export function documentId(kind: string, ...parts: string[]): string {
  // JSON keeps ("a", "bc") and ("ab", "c") apart, whatever the parts contain.
  return hash('sha256', JSON.stringify([kind, ...parts]), 'hex').slice(0, 24)
}

/** Whether a text may be the id of a document: 24 hexadecimal digits in lower case, as they are stored. */
export const isId = (text: string): boolean => /^[\da-f]{24}$/.test(text)

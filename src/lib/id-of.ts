/** The id that a reference holds, whether or not the document came along with it. */
export function idOf(reference: unknown): string | null {
  if (typeof reference === 'string') return reference
  if (typeof reference !== 'object' || reference === null || !('id' in reference)) return null
  return String(reference.id)
}

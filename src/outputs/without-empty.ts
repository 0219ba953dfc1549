/** A list without what is null; undefined where nothing is left, so that JSON leaves the property out. */
export function listOf<T>(items: readonly (T | null | undefined)[]): T[] | undefined {
  const there = items.filter((item) => item !== null && item !== undefined)
  return there.length ? there : undefined
}

/** A text as it is; undefined where it says nothing. */
export const textOr = (text: string | null | undefined): string | undefined =>
  text?.trim() ? text : undefined

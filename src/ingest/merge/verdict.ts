/** Three states of one thing; `base` is what the other two started from. */
export interface Versions<T> {
  base: T
  ours: T
  theirs: T
}

/**
 * The rule of every three-way merge here, from a field to a paragraph: who alone changed a thing has the say, and
 * being there or not is a state like any other.
 *
 * @param same whether two states are one
 * @returns whose state holds; "conflict" where both changed it, each in another way
 */
export function verdict<T>(
  { base, ours, theirs }: Versions<T>,
  same: (a: T, b: T) => boolean,
): 'ours' | 'theirs' | 'conflict' {
  if (same(ours, theirs) || same(theirs, base)) return 'ours'
  return same(ours, base) ? 'theirs' : 'conflict'
}

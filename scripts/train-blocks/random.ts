/** Numbers from 0 to 1 that a seed determines (a linear congruential generator). */
export function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) & 0x7fffffff
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff
}

/** Puts a list into a random order, in place. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

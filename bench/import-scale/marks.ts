/** What a database of few documents answers in: what one of many is compared with. */
const FEW = 1_000

/** A run so short that it has no thousand documents in its first tenth is first looked at here. */
const SHORT = 20

/**
 * After how many documents a run is looked at: once early, then at each tenth. The early one is also where the first
 * tenth is measured from: until then code is compiled, which says nothing about a long run.
 */
export function marksOf(documents: number): number[] {
  const tenths = Array.from({ length: 10 }, (_, i) => Math.round(((i + 1) * documents) / 10))
  return [Math.max(1, Math.min(FEW, Math.floor(documents / SHORT))), ...tenths]
}

/**
 * The longest run of numbers that rise, not necessarily side by side: of a list that was reordered, the items that
 * stayed where they were. Patience sorting, n log n.
 *
 * @param numbers each one once
 * @returns the numbers of the run, in their order
 */
export function rising(numbers: readonly number[]): number[] {
  /** The smallest number that a run of each length can end with. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    const length = firstNotBelow(ends, number)
    before.set(number, ends[length - 1])
    ends[length] = number
  }

  const run: number[] = []
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) run.push(number)
  return run.reverse()
}

function firstNotBelow(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The numbers of a list that stand before a smaller or behind a greater one: of a list that was reordered, every item
 * whose order against another is no longer what it was.
 */
export function inverted(numbers: readonly number[]): Set<number> {
  const found = new Set<number>()
  let greatest = -Infinity
  for (const number of numbers) {
    if (number < greatest) found.add(number)
    greatest = Math.max(greatest, number)
  }
  let smallest = Infinity
  for (const number of numbers.toReversed()) {
    if (number > smallest) found.add(number)
    smallest = Math.min(smallest, number)
  }
  return found
}

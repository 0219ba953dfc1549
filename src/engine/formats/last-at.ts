/**
 * The last of ascending numbers that is not greater than a limit.
 *
 * @returns its index; 0 where all are greater
 */
export function lastAt(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle
  }
  return low
}

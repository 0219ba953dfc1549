let last = 0

/** @returns a number above all that were given out before, by other processes too as far as their clocks agree */
export function nextTurn(): number {
  last = Math.max(last + 1, Date.now() * 1000)
  return last
}

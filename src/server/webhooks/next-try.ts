const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long after each try that failed the next one is made: eight tries in a little over a day. */
const pauses = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 10 * HOUR]

/** As much longer or shorter, so that what failed together does not come again together. */
const SPREAD = 0.2

/**
 * @param tries made, all of which failed
 * @param chance from 0 to 1
 * @returns how long to wait, in milliseconds; null when it is given up
 */
export function pauseAfter(tries: number, chance: number): number | null {
  const pause = pauses[tries - 1]
  return pause === undefined ? null : Math.round(pause * (1 + SPREAD * (2 * chance - 1)))
}

/** How long an address is left alone that has refused so many deliveries in a row, in milliseconds; at most five minutes. */
export const restAfter = (failures: number): number =>
  failures < 3 ? 0 : Math.min(5 * MINUTE, 1_000 * 2 ** failures)

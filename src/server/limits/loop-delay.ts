import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How exactly is measured, and over how long, in milliseconds. */
const RESOLUTION_MS = 10
const WINDOW_MS = 500

/**
 * Watches how late the event loop is, for as long as the process lives.
 *
 * @returns tells the mean of the last half second, in milliseconds: a single long task, of an import for one, hardly
 *   shows in it; more work than there is time for does
 */
export function loopDelay(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  histogram.enable()
  let mean = 0
  setInterval(() => {
    // The histogram holds the time from one look to the next, the pause in between included; NaN while it is empty.
    mean = Math.max((histogram.mean || 0) / 1e6 - RESOLUTION_MS, 0)
    histogram.reset()
  }, WINDOW_MS).unref()
  return () => mean
}

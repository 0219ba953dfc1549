import { Presets, SingleBar } from 'cli-progress'
import { progressLine } from './progress-line'

/** Where nobody watches a bar, a line this often says how far a run is. */
const LINE_EVERY_MS = 5_000

interface Progress {
  /** Takes what was done, by its name, and how many documents that is. */
  update: (did: Readonly<Record<string, number>>, documents: number) => void
  stop: () => void
}

/**
 * Shows on stderr how far a run is: a bar on a terminal, a plain line every few seconds elsewhere.
 *
 * @param total how many documents there are; null when a stream does not tell
 */
export function showProgress(total: number | null): Progress {
  return process.stderr.isTTY ? bar(total) : lines(total)
}

function bar(total: number | null): Progress {
  const started = performance.now()
  let did: Readonly<Record<string, number>> = {}
  const format = (_options: unknown, { value }: { value: number }) =>
    progressLine({ total, did, documents: value, seconds: secondsSince(started) }, columns())
  const single = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.rect)
  single.start(total ?? 0, 0)
  return {
    update: (now, documents) => {
      did = now
      single.update(documents)
    },
    stop: () => single.stop(),
  }
}

function lines(total: number | null): Progress {
  const started = performance.now()
  let last = started
  return {
    update: (did, documents) => {
      if (performance.now() - last < LINE_EVERY_MS) return
      last = performance.now()
      const seconds = secondsSince(started)
      process.stderr.write(`${progressLine({ total, did, documents, seconds })}\n`)
    },
    stop: () => undefined,
  }
}

const secondsSince = (started: number) => (performance.now() - started) / 1000

/** One less than there are: some terminals begin a new line behind the last. */
const columns = () => (process.stderr.columns ?? 80) - 1

import { Presets, SingleBar } from 'cli-progress'

/** Where nobody watches a bar, a line this often says how far a run is. */
const LINE_EVERY_MS = 5_000

interface Progress {
  /** Takes what was done, in words, and how many documents that is. */
  update: (summary: string, documents: number) => void
  stop: () => void
}

/**
 * Shows on stderr how far a run is: a bar on a terminal, a plain line every few seconds elsewhere.
 *
 * @param total how many documents there are; null when a stream does not tell
 */
export function showProgress(total: number | null): Progress {
  return process.stderr.isTTY && total !== null ? bar(total) : lines(total)
}

function bar(total: number): Progress {
  const format = '{bar} {value}/{total} documents  {rate}/s  {eta_formatted} left  {summary}'
  const single = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.rect)
  const started = performance.now()
  single.start(total, 0, { rate: '–', summary: '' })
  return {
    update: (summary, documents) =>
      single.update(documents, { rate: rate(documents, started), summary }),
    stop: () => single.stop(),
  }
}

function lines(total: number | null): Progress {
  const started = performance.now()
  let last = started
  return {
    update: (summary, documents) => {
      if (performance.now() - last < LINE_EVERY_MS) return
      last = performance.now()
      const of = total === null ? '' : ` of ${total}`
      process.stderr.write(
        `${documents}${of} documents, ${rate(documents, started)}/s: ${summary}\n`,
      )
    },
    stop: () => undefined,
  }
}

const rate = (documents: number, started: number) =>
  (documents / Math.max((performance.now() - started) / 1000, 0.001)).toFixed(1)

import { measure } from '../lib/measure'
import { rounded } from '../lib/rounded'
import { readText } from './read-text'
import { documentOf } from './texts'

/** How often the largest document is halved: from 50 MB down to 12 kB. */
const HALVINGS = 12

interface Scaling {
  /** By size of the document. */
  milliseconds: Record<string, number>
  /** How much longer a document takes than the one half its size, by size. */
  ratios: Record<string, number>
}

/** Times documents, each twice as long as the one before, up to `bytes`; each size takes so many seconds. */
export function scalingUpTo(bytes: number, seconds: number): Scaling {
  const scaling: Scaling = { milliseconds: {}, ratios: {} }
  let before: number | null = null
  for (let halvings = HALVINGS; halvings >= 0; halvings--) {
    const size = bytes / 2 ** halvings
    const text = documentOf(size)
    const { time } = measure({ time: () => readText(text) }, seconds)
    // Documents end with a page, not with a byte.
    const exact = (time * size) / Buffer.byteLength(text)
    scaling.milliseconds[nameOf(size)] = rounded(exact)
    if (before !== null) scaling.ratios[nameOf(size)] = rounded(exact / before)
    before = exact
  }
  return scaling
}

const nameOf = (bytes: number) =>
  bytes < 1_000_000 ? `${rounded(bytes / 1000)} kB` : `${rounded(bytes / 1_000_000)} MB`

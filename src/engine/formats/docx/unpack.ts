import { Unzip, UnzipInflate } from 'fflate'
import type { Problem } from '../../types'
import { notDocx } from './not-docx'

/** XML of more bytes is no article: a novel has 5 MB. */
const mostBytes = 20_000_000
/** Bytes taken from the archive at a time; the most that can come out of them is a thousand times that. */
const step = 16_384

const parts = /\.(?:xml|rels)$/i

/** The parts of a document that hold its text, by their names; or why there are none. */
type Unpacked =
  | { parts: Record<string, Uint8Array>; problem?: undefined }
  | { parts?: undefined; problem: Problem }

/**
 * Unpacks the XML of a docx, no more than a limit: what a zip says of its sizes need not be true, so they are
 * counted while it is unpacked. Pictures stay packed.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const chunks = new Map<string, Uint8Array[]>()
  let size = 0
  let failure: unknown = null
  const unzip = new Unzip((file) => {
    if (!parts.test(file.name)) return
    const own: Uint8Array[] = []
    chunks.set(file.name, own)
    file.ondata = (error, chunk) => {
      failure ??= error
      size += chunk?.length ?? 0
      if (chunk && size <= mostBytes) own.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && size <= mostBytes && failure === null; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    }
  } catch (error) {
    failure = error
  }
  if (size > mostBytes) return { problem: tooLarge }
  if (failure !== null) return { problem: notDocx('its archive is damaged') }
  return { parts: Object.fromEntries([...chunks].map(([name, own]) => [name, joined(own)])) }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const tooLarge: Problem = {
  code: 'too-large',
  message: `Unpacked, the document has more than ${mostBytes / 1_000_000} MB of text and formatting. Split it, or save its text as a new document.`,
  lines: [1, 1],
}

import { formatOf } from '../../../engine/formats'
import { loadNdjson } from '../../../ingest/load/ndjson'
import type { Unpacked } from './messages'

const NDJSON = /\.ndjson$/i

/**
 * The documents of a file: one, or of NDJSON one a line.
 *
 * @param maxMegabytes a larger document is refused
 */
export async function unpack(
  filename: string,
  bytes: Uint8Array,
  maxMegabytes: number,
): Promise<Unpacked[]> {
  const format = formatOf(filename)?.name ?? 'text'
  if (!NDJSON.test(filename))
    return [{ source: { filename, sourceKey: null, format, bytes }, corrected: null }]
  const unpacked: Unpacked[] = []
  for await (const loaded of loadNdjson(once(bytes), filename, maxMegabytes)) {
    const { sourceKey, filename: name } = loaded
    const source = { filename: name, sourceKey, format: 'text', bytes: new Uint8Array() }
    if ('problem' in loaded) unpacked.push({ source, corrected: null, problem: loaded.problem })
    else {
      const { document, corrected = {} } = loaded
      const text = new TextEncoder().encode(document.text)
      unpacked.push({
        source: { ...source, bytes: text },
        // Where nothing came along, what was kept holds.
        corrected: Object.keys(corrected).length > 0 ? corrected : null,
      })
    }
  }
  return unpacked
}

async function* once<T>(one: T) {
  yield one
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { importDocuments } from '../../src/ingest/run'
import type { IncomingDocument } from '../../src/ingest/types'
import { documents } from '../import/documents'
import { incoming } from '../import/incoming'
import { rounded } from '../lib/rounded'
import type { Mark } from './mark'
import { marksOf } from './marks'
import { timeQueries } from './queries'

const SEED = 1

/** An import that has heard of nothing for so long waits for documents, and not the other way round. */
const QUIET_MS = 2_000
const LOOK_EVERY_MS = 20

/**
 * Imports synthetic documents in one run and looks at it at its marks. Meanwhile the run gets no documents, so that the
 * queries are timed on a database at rest; the time of a pause counts for nothing.
 *
 * @param onMark told each mark
 * @throws Error when a document does not come in
 */
export async function markedImport(
  payload: Payload,
  count: number,
  onMark: (mark: Mark) => void,
): Promise<Mark[]> {
  const marks: Mark[] = []
  const stops = new Set(marksOf(count))
  let written = 0
  let writtenAt = performance.now()
  let span = { from: 0, start: writtenAt }

  const note = async () => {
    const seconds = (writtenAt - span.start) / 1000
    const mark: Mark = {
      documents: written,
      documentsPerSecond: rounded((written - span.from) / seconds),
      residentMegabytes: rounded(process.memoryUsage().rss / 1e6),
      queryMs: await timeQueries(payload, SEED, written),
    }
    marks.push(mark)
    onMark(mark)
    span = { from: written, start: performance.now() }
  }

  async function* given(): AsyncGenerator<IncomingDocument> {
    let number = 0
    for (const document of documents(count, { seed: SEED })) {
      yield incoming(document)
      number++
      if (number === count || !stops.has(number)) continue
      const askedAt = performance.now()
      while (written < number && performance.now() - Math.max(writtenAt, askedAt) < QUIET_MS)
        await sleep(LOOK_EVERY_MS)
      await note()
    }
  }

  const { counts, problems } = await importDocuments({
    payload,
    documents: given,
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    onProgress: (_report, number) => {
      written = number
      writtenAt = performance.now()
    },
  })
  if (counts.failed > 0)
    throw new Error(`${counts.failed} documents were not imported: ${problems[0]?.message}`)
  await note()
  return marks
}

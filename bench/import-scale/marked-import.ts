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

/** What the run has begun to read ahead is read by then. */
const SETTLE_MS = 2_000

/**
 * Imports synthetic documents in one run and looks at it with the first batch that reaches a mark. Meanwhile the run
 * stands still, so that the queries are timed on a database at rest; the time of a pause counts for nothing.
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
  let stops = marksOf(count)
  let span = { from: 0, start: performance.now() }

  const look = async (written: number) => {
    const next = stops.filter((stop) => stop > written)
    if (next.length === stops.length) return
    stops = next
    const seconds = (performance.now() - span.start) / 1000
    const residentMegabytes = rounded(process.memoryUsage().rss / 1e6)
    await sleep(SETTLE_MS)
    const mark: Mark = {
      documents: written,
      documentsPerSecond: rounded((written - span.from) / seconds),
      residentMegabytes,
      queryMs: await timeQueries(payload, SEED, written),
    }
    marks.push(mark)
    onMark(mark)
    span = { from: written, start: performance.now() }
  }

  const { counts, problems } = await importDocuments({
    payload,
    documents: () => given(count),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    onProgress: (_report, written) => look(written),
  })
  if (counts.failed > 0)
    throw new Error(`${counts.failed} documents were not imported: ${problems[0]?.message}`)
  return marks
}

async function* given(count: number): AsyncGenerator<IncomingDocument> {
  for (const document of documents(count, { seed: SEED })) yield incoming(document)
}

import type { Payload } from 'payload'
import { agencyRegistry } from '../../ingest/agency-registry'
import { parseLoaded, type Parsed } from '../../ingest/parse-document'
import { importDocuments } from '../../ingest/run'
import type { Change, LoadedDocument, Plan, RunReport } from '../../ingest/types'
import { UsageError } from '../../lib/errors'
import type { Sent } from './sent-documents'

/** They are read while somebody waits. */
const MOST_DOCUMENTS = 100

/** What would become of a document. */
type Previewed = Parsed & { changes: readonly Omit<Change, 'before'>[] }

type Preview = Omit<RunReport, 'run'> & { documents: Previewed[] }

/**
 * What the engine makes of documents, as `slugline parse` tells it, and what an import of them would create or change.
 * Nothing is written.
 *
 * @throws UsageError for too many documents; what is wrong with the request
 */
export async function previewImport(payload: Payload, { documents }: Sent): Promise<Preview> {
  const loaded: LoadedDocument[] = []
  for await (const one of documents) {
    if (loaded.length === MOST_DOCUMENTS)
      throw new UsageError(`A preview takes up to ${MOST_DOCUMENTS} documents.`)
    loaded.push(one)
  }
  const plans = new Map<string, Plan>()
  const { counts, byCollection, problems } = await importDocuments({
    payload,
    documents: () => each(loaded),
    origin: 'api',
    user: null,
    publish: false,
    dryRun: true,
    workers: 1,
    onPlan: (plan) => plans.set(plan.sourceKey, plan),
  })
  const agencies = await agencyRegistry(payload, new Date())
  const previewed = loaded.map((one) => ({
    ...parseLoaded(one, agencies),
    changes: (plans.get(one.sourceKey)?.changes ?? []).map(
      ({ collection, id, outcome, data, conflicts }) => ({
        collection,
        id,
        outcome,
        data,
        conflicts,
      }),
    ),
  }))
  return { documents: previewed, counts, byCollection, problems }
}

async function* each(documents: readonly LoadedDocument[]) {
  yield* documents
}

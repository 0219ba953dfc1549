import type { PayloadRequest } from 'payload'
import { rawCollection, rawVersions } from '../../ingest/raw'
import { MOST_COUNTED, type ReviewCounts, type ReviewKind } from '../../lib/review'
import { kindsFor, type Narrowing } from './asked'
import { entriesOf } from './entries'

/** How much waits in the queue, kind by kind, and what there is to narrow it to. No answer takes longer for there being more. */
export async function reviewCounts(
  req: PayloadRequest,
  narrowing: Narrowing,
): Promise<ReviewCounts> {
  const { payload } = req
  const articles = rawVersions(payload, 'articles')
  const [counts, sections, languages, imports] = await Promise.all([
    Promise.all(kindsFor(req).map((kind) => countOf(req, kind, narrowing))),
    articles?.distinct('version.section'),
    articles?.distinct('version.language'),
    rawCollection(payload, 'imports').estimatedDocumentCount(),
  ])
  return {
    counts: Object.fromEntries(counts),
    sections: textsOf(sections),
    languages: textsOf(languages),
    hasImported: imports > 0,
  }
}

async function countOf(req: PayloadRequest, kind: ReviewKind, narrowing: Narrowing) {
  const { stored, counted, hint } = entriesOf(req, kind, narrowing)
  const count = await stored.countDocuments(counted, { limit: MOST_COUNTED + 1, ...hint })
  return [kind, { count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED }] as const
}

const textsOf = (values: readonly unknown[] = []) =>
  values.filter((value): value is string => typeof value === 'string' && value !== '').sort()

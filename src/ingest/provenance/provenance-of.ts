import type { Payload, PayloadRequest } from 'payload'
import type { Source } from '../../payload-types'
import { inWords } from '../conflicts/in-words'
import { titlesIn } from '../conflicts/titles'
import { isBody } from '../merge/same-field'
import { existing } from '../stored'
import type { ReviewItem } from '../review'
import { bodyLines } from './body-lines'
import { changeId } from './change-id'
import type { Difference } from './changes-since'
import { excerpt } from './excerpt'
import { linesAbout } from './lines-about'
import { openDocument, type OpenDocument } from './open-document'
import type { ChangeSinceImport, DocumentSource, Doubt, Provenance } from './types'

/** So many sources are shown at once: of a person in thousands of stories nobody reads more. */
const PAGE = 5

/**
 * Where a document comes from, line by line, and what became of it since it was imported.
 *
 * @param page of its sources, from 1
 * @param req of who asks: sources that they may not read are left out
 * @throws NotThereError (404) for what is no document, or not for them
 */
export async function provenanceOf(
  payload: Payload,
  { collection, id, page }: { collection: string; id: string; page: number },
  req: PayloadRequest,
): Promise<Provenance> {
  const open = await openDocument(payload, collection, id, req)
  const total = open.readable.length
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const shown = Math.min(page, pages)
  const ids = open.readable.slice((shown - 1) * PAGE, shown * PAGE)
  const { docs } = await payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    select: { sourceKey: true, filename: true, text: true, reading: true, createdAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((source) => [source.id, source as Source]))
  const found = ids.flatMap((source) => byId.get(source) ?? [])
  return {
    sources: found.map((source) => shownSource(source, open)),
    total,
    isCut: open.isCut,
    page: shown,
    pages,
    missing: found.length > 0 ? null : await whyMissing(payload, open, req),
    changes: await inWordsOf(payload, open.differences, req),
    doubts: doubtsOf(open),
    body: open.collection === 'articles' ? bodyLines(open.imported, found[0]) : [],
  }
}

function shownSource(source: Source, { collection, id, document }: OpenDocument): DocumentSource {
  const names = [document.name, ...(Array.isArray(document.aliases) ? document.aliases : [])]
  const about = { collection, id, names: collection === 'people' ? names.map(String) : [] }
  const { id: sourceId, sourceKey, filename, createdAt } = source
  return {
    id: sourceId,
    sourceKey,
    filename: filename ?? null,
    createdAt,
    ...excerpt(linesAbout(source, about), collection === 'articles'),
  }
}

async function whyMissing(
  payload: Payload,
  { sources, readable }: OpenDocument,
  req: PayloadRequest,
): Promise<Provenance['missing']> {
  if (sources.length === 0) return 'not-imported'
  if (readable.length > 0) return 'deleted'
  const some = sources.slice(0, PAGE).map((id) => `sources/${id}`)
  return (await existing(payload, some, req)).length > 0 ? 'not-yours' : 'deleted'
}

async function inWordsOf(
  payload: Payload,
  differences: readonly Difference[],
  req: PayloadRequest,
): Promise<ChangeSinceImport[]> {
  const titles = await titlesIn(payload, differences, req)
  return differences.map((difference) => {
    const { field, path, part, imported, now } = difference
    const isText = path === field && isBody(imported) && isBody(now)
    return {
      id: changeId(difference),
      field,
      part,
      kind: imported === null ? 'added' : now === null ? 'removed' : 'changed',
      // Its parts are told one by one.
      imported: isText ? '' : inWords(imported, titles),
      now: isText ? '' : inWords(now, titles),
    }
  })
}

function doubtsOf({ collection, document }: OpenDocument): Doubt[] {
  if (collection !== 'articles') return []
  return ((document.review ?? []) as ReviewItem[]).map(({ id, line, code, message, resolved }) => ({
    id,
    line,
    code,
    message,
    isResolved: Boolean(resolved),
  }))
}

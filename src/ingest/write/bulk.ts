import type { Payload, PayloadRequest } from 'payload'
import { slugOf } from '../../lib/slug-of'
import type { Slugged } from '../../lib/slug-desk'
import { noteEntries } from '../ledger/note-entries'
import { insertAll, inSession, rawCollection, rawVersions } from '../raw'
import { contentCollections, type Change, type Plan } from '../types'
import { notOnlySources, onlyRefreshes, refreshSources } from './refresh'
import { shapeOf, type Shape } from './stored-shape'
import { openSlugDesk } from './slug-desk'

type Document = Record<string, unknown>
type Slug = (typeof written)[number]

/** What an import creates, in the order in which documents refer to each other. */
const written = [...contentCollections, 'sources'] as const

/** The run's row, and whose the new documents are; null for a script's. */
export interface Run {
  importId: string
  user: string | null
}

const onlyCreates = ({ source, sourceExists, changes }: Plan): boolean =>
  source !== null && !sourceExists && changes.every(({ outcome }) => outcome !== 'updated')

/** Whether a plan changes content that is there: it is written by itself, before the others. */
export const isWrittenApart = (plan: Plan): boolean =>
  plan.source !== null && !onlyCreates(plan) && !onlyRefreshes(plan)

/**
 * Writes plans that only create with one insert a collection, and those that only refresh their source with one update,
 * as Payload would have done one after the other.
 *
 * @param plans none of which is written apart, of one call of `planDocuments`
 * @param req with a transaction: the documents of all plans are there afterwards, or none
 * @returns the plans that must be written by themselves after all, one being refused; nothing is written then
 * @throws whatever MongoDB says
 */
export async function writeAtOnce(
  payload: Payload,
  plans: readonly Plan[],
  run: Run,
  req: Partial<PayloadRequest>,
): Promise<Plan[]> {
  const creating = plans.filter(onlyCreates)
  const refreshing = plans.filter(onlyRefreshes)
  const batch = await requestFor(payload, creating, req)
  const shaped = new Map<Slug, Document[]>(written.map((slug) => [slug, []]))
  const refused = await notOnlySources(payload, refreshing, run.importId, req)
  for (const plan of creating) {
    for (const { slug, id, fields } of documentsOf(plan, run)) {
      const shape = await shapesOf(payload)[slug](id, fields, batch)
      if ('refused' in shape) {
        refused.push(plan)
        break
      }
      shaped.get(slug)?.push(shape.stored)
    }
  }
  if (refused.length > 0) return refused

  for (const [slug, documents] of shaped) {
    if (documents.length === 0) continue
    await insertAll(payload, rawCollection(payload, slug), documents, req)
    const versions = rawVersions(payload, slug)
    if (versions) await insertAll(payload, versions, documents.map(firstVersion), req)
  }
  await noteEntries(payload, creating, run.importId, req)
  await refreshSources(payload, refreshing, run.importId, shapesOf(payload).sources, batch)
  return []
}

function* documentsOf(plan: Plan, { importId, user }: Run) {
  for (const { collection, id, outcome, data } of plan.changes) {
    if (outcome === 'created') yield { slug: collection, id, fields: { createdBy: user, ...data } }
  }
  const fields = { createdBy: user, ...plan.source, lastImport: importId }
  yield { slug: 'sources' as const, id: plan.sourceId, fields }
}

/** A new document's first version, as Payload saves it beside the document. */
function firstVersion({ _id, __v, ...version }: Document): Document {
  const { createdAt, updatedAt } = version
  return { parent: _id, version, createdAt, updatedAt, latest: true, autosave: false, __v }
}

/** The request that the hooks are given: it answers for all documents what each would ask the database. */
async function requestFor(
  payload: Payload,
  plans: readonly Plan[],
  req: Partial<PayloadRequest>,
): Promise<PayloadRequest> {
  const wanted: Record<Slugged, Map<string, number>> = { articles: new Map(), people: new Map() }
  for (const change of plans.flatMap(({ changes }) => changes)) {
    const slug = slugWanted(change)
    if (!slug) continue
    const documents = wanted[slug.collection]
    documents.set(slug.slug, (documents.get(slug.slug) ?? 0) + 1)
  }
  const published = await rawCollection(payload, 'articles').findOne(
    { _status: 'published' },
    { projection: { _id: 1 }, ...inSession(payload, req) },
  )
  const context = {
    ...req.context,
    slugs: await openSlugDesk(payload, wanted, req),
    nothingPublished: published === null,
  }
  const t = (key: string) => key
  return { payload, user: null, query: {}, payloadAPI: 'local', t, ...req, context } as never
}

function slugWanted({ collection, outcome, data }: Change) {
  if (outcome !== 'created') return null
  if (collection === 'people')
    return { collection, slug: slugOf(String(data.name) || 'untitled', '') }
  if (collection !== 'articles') return null
  return { collection, slug: slugOf(String(data.headline) || 'untitled', String(data.language)) }
}

const shapes = new WeakMap<Payload, Record<Slug, Shape>>()

function shapesOf(payload: Payload): Record<Slug, Shape> {
  const known = shapes.get(payload)
  if (known) return known
  const made = Object.fromEntries(
    written.map((slug) => [slug, shapeOf(payload, payload.collections[slug].config)]),
  ) as Record<Slug, Shape>
  shapes.set(payload, made)
  return made
}

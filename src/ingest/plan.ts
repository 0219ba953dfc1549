import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { engineVersion, read } from '../engine'
import type { Agency, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { buildGraph } from './graph'
import { recogniseImages, wordsOf } from './images'
import { matchReading } from './match'
import { mergeFields } from './merge'
import { reviewItems } from './review'
import type { ReviewItem } from './review'
import type { Base, Change, ContentCollection, GraphNode, IncomingDocument, Plan } from './types'

/** A source as an earlier import left it. */
interface KnownSource {
  sha256: string
  engineVersion: string
  base: Base
}

type Stored = Record<string, unknown>

/** Payload's types allow `false` only for a collection that has joins; at run time it is fine for all. */
const noJoins = false as unknown as undefined

/**
 * Decides what an import of one document writes. Reads the database, writes nothing.
 *
 * A document that was imported before, with the same bytes and by the same engine, needs no look at its
 * content: whatever editors made of it since is theirs. Otherwise every field is merged three-way.
 *
 * @param agencies the registry that the engine takes credit lines apart with
 */
export async function planDocument(
  payload: Payload,
  incoming: IncomingDocument,
  agencies: readonly Agency[],
): Promise<Plan> {
  const sourceId = documentId('sources', incoming.sourceKey)
  const articleId = documentId('articles', incoming.sourceKey)
  const sha256 = createHash('sha256').update(incoming.document.text).digest('hex')
  const known = await knownSource(payload, sourceId)
  const common = {
    sourceKey: incoming.sourceKey,
    sourceId,
    articleId,
    sourceExists: known !== null,
  }

  if (known?.sha256 === sha256 && known.engineVersion === engineVersion) {
    return {
      ...common,
      changes: unchanged(known.base),
      source: null,
      problems: [],
      discardedBlocks: 0,
    }
  }

  const reading = read(incoming.document, {
    agencies,
    ...(incoming.kinds && { kinds: incoming.kinds }),
  })
  const identities = await matchReading(payload, reading)
  const base = known?.base ?? {}
  const imageIds = recogniseImages(
    incoming.sourceKey,
    reading.figures.map((figure) => wordsOf(figure, identities)),
    base,
  )
  const stored = await storedDocuments(payload, {
    articleId,
    imageIds,
    base,
    existing: identities.existing,
  })
  const wasDeleted = (collection: ContentCollection, id: string) =>
    `${collection}/${id}` in base && !stored.has(`${collection}/${id}`)

  const graph = buildGraph({
    incoming,
    reading,
    articleId,
    identities,
    agencies,
    imageIds: imageIds.map((id) => (wasDeleted('images', id) ? null : id)),
  })
  const problems = [...reading.problems, ...graph.problems]
  const changes = graph.nodes
    .filter(({ collection, id }) => !wasDeleted(collection, id))
    .map((node) => changeOf(node, base, stored.get(`${node.collection}/${node.id}`)))
  addReview(changes, articleId, stored.get(`articles/${articleId}`), problems)

  return {
    ...common,
    changes,
    source: {
      sourceKey: incoming.sourceKey,
      filename: incoming.filename,
      format: incoming.format,
      sha256,
      text: incoming.document.text,
      reading: sourceRows(reading, graph.targets),
      article: wasDeleted('articles', articleId) ? null : articleId,
      base: nextBase(graph.nodes, base, stored),
      engineVersion,
    },
    problems,
    discardedBlocks: graph.targets.filter((target) => target === null).length,
  }
}

async function knownSource(payload: Payload, id: string): Promise<KnownSource | null> {
  const source = await payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    select: { sha256: true, engineVersion: true, base: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return source as KnownSource | null
}

function unchanged(base: Base): Change[] {
  return Object.keys(base).map((key) => {
    const [collection, id] = key.split('/') as [ContentCollection, string]
    return { collection, id, outcome: 'unchanged', data: {}, conflicts: [] }
  })
}

/** Every document that the graph may touch and that is there, by "collection/id"; articles in their newest version. */
async function storedDocuments(
  payload: Payload,
  wanted: { articleId: string; imageIds: string[]; base: Base; existing: ReadonlySet<string> },
): Promise<Map<string, Stored>> {
  const ids: Record<ContentCollection, string[]> = {
    agencies: [...wanted.existing],
    people: [...wanted.existing],
    credits: [...wanted.existing],
    'related-links': [...wanted.existing],
    images: wanted.imageIds,
    articles: [wanted.articleId],
  }
  for (const key of Object.keys(wanted.base)) {
    const [collection, id] = key.split('/') as [ContentCollection, string]
    ids[collection].push(id)
  }

  const stored = new Map<string, Stored>()
  await Promise.all(
    (Object.entries(ids) as [ContentCollection, string[]][]).map(async ([collection, some]) => {
      if (some.length === 0) return
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...new Set(some)] } },
        draft: collection === 'articles',
        depth: 0,
        joins: noJoins,
        pagination: false,
        overrideAccess: true,
      })
      for (const doc of docs) stored.set(`${collection}/${doc.id}`, doc as unknown as Stored)
    }),
  )
  return stored
}

function changeOf(node: GraphNode, base: Base, stored: Stored | undefined): Change {
  const { collection, id, fields } = node
  if (stored === undefined)
    return { collection, id, outcome: 'created', data: fields, conflicts: [] }
  const { changes, conflicts } = mergeFields(base[`${collection}/${id}`], stored, fields)
  const outcome = Object.keys(changes).length === 0 ? 'unchanged' : 'updated'
  return { collection, id, outcome, data: changes, conflicts }
}

/** The doubts go with the article, those that an editor settled before staying settled. */
function addReview(
  changes: Change[],
  articleId: string,
  stored: Stored | undefined,
  problems: Plan['problems'],
) {
  const article = changes.find(
    ({ collection, id }) => collection === 'articles' && id === articleId,
  )
  if (article === undefined) return
  const items = reviewItems(articleId, problems, (stored?.review ?? []) as ReviewItem[])
  if (items === null) return
  article.data = { ...article.data, review: items }
  if (article.outcome === 'unchanged') article.outcome = 'updated'
}

/** What was imported now; and what an editor deleted since stays on record, so that it does not come back. */
function nextBase(nodes: GraphNode[], base: Base, stored: ReadonlyMap<string, Stored>): Base {
  const deleted = Object.entries(base).filter(([key]) => !stored.has(key))
  const imported = nodes.map(
    ({ collection, id, fields }) => [`${collection}/${id}`, fields] as const,
  )
  return Object.fromEntries([...deleted, ...imported])
}

function sourceRows(reading: Reading, targets: readonly unknown[]) {
  return reading.blocks.map(({ kind, text, lines, confidence, rule }, index) => ({
    kind,
    text,
    lines: [...lines],
    confidence,
    rule,
    target: targets[index] ?? null,
  }))
}

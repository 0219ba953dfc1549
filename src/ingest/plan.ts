import type { Payload, PayloadRequest } from 'payload'
import { engineVersion, read } from '../engine'
import type { Agency, Reading } from '../engine/types'
import { follow } from '../lib/follow'
import { documentId } from '../lib/ids'
import { withoutDeleted } from './deleted'
import { draftOf, isSame, type Draft } from './draft'
import { buildGraph } from './graph'
import { recogniseImages, wordsOf } from './images'
import { matchReadings, type Identities, type Matched } from './match'
import { mergeFields } from './merge'
import { isReadFor, type ReadAhead } from './read/read-ahead'
import { reviewItems } from './review'
import type { ReviewItem } from './review'
import { existing, knownSources, storedDocuments } from './stored'
import type { Stored } from './stored'
import type {
  Base,
  Change,
  ContentCollection,
  ContentGraph,
  GraphNode,
  IncomingDocument,
  Plan,
} from './types'

/**
 * Decides what an import of some documents writes. Reads the database, writes nothing.
 *
 * A document that was imported before, with the same text, language and corrections and by the same engine, needs no
 * look at its content: whatever editors made of it since is theirs. Otherwise every field is merged three-way.
 *
 * The plans are to be applied in their order, and all of them: each counts on what those before it write.
 *
 * @param documents no two of one source
 * @param agencies the registry that the engine takes credit lines apart with
 * @param req with the transaction in which the plans will be applied: what changes in between then conflicts
 * @param readAhead readings that are there already
 */
export async function planDocuments(
  payload: Payload,
  documents: readonly IncomingDocument[],
  agencies: readonly Agency[],
  req: Partial<PayloadRequest>,
  readAhead: ReadAhead = new Map(),
): Promise<Plan[]> {
  const ids = documents.map(({ sourceKey }) => documentId('sources', sourceKey))
  const sources = await knownSources(payload, ids, req)
  const drafts = documents.map((incoming, index) =>
    draftOf(incoming, sources.get(ids[index] ?? '')),
  )
  const due = drafts.filter((draft) => !isSame(draft))
  const readings = due.map((draft) => {
    const { incoming, corrected, language } = draft
    const ahead = readAhead.get(incoming)
    if (ahead && isReadFor(ahead, draft)) return ahead.reading
    return read(incoming.document, { ...corrected, agencies, language })
  })
  const { identities, isThere, heirs } = await matchReadings(
    payload,
    due.map(({ base }, index) => ({ base, reading: readings[index] as Reading })),
    req,
  )
  const changed = due.map((draft) => ({ ...draft, base: followed(draft.base, heirs) }))
  const graphs = changed.map((draft, index) => {
    const who = identities[index] as Identities
    return graphOf(draft, readings[index] as Reading, who, agencies)
  })
  const stored = await storedFor(payload, changed, graphs, isThere, req)

  const plans = new Map<Draft, Plan>()
  for (const [index, draft] of changed.entries()) {
    const graph = graphs[index] as ContentGraph
    const plan = planOf(draft, readings[index] as Reading, graph, stored, heirs)
    for (const { collection, id, outcome, data } of plan.changes) {
      const key = `${collection}/${id}`
      if (outcome === 'created') stored.set(key, data)
      else if (outcome === 'updated') stored.set(key, { ...stored.get(key), ...data })
    }
    plans.set(due[index] as Draft, plan)
  }
  return drafts.map((draft) => plans.get(draft) ?? unchangedPlan(draft))
}

const commonOf = ({ incoming: { sourceKey }, sourceId, articleId, known }: Draft) => ({
  sourceKey,
  sourceId,
  articleId,
  sourceExists: known !== null,
})

function unchangedPlan(draft: Draft): Plan {
  const changes = unchanged(draft.base)
  return { ...commonOf(draft), changes, source: null, problems: [], discardedBlocks: 0 }
}

function graphOf(
  { incoming, articleId, base }: Draft,
  reading: Reading,
  identities: Identities,
  agencies: readonly Agency[],
): ContentGraph {
  const imageIds = recogniseImages(
    incoming.sourceKey,
    reading.figures.map((figure) => wordsOf(figure, identities)),
    base,
  )
  return buildGraph({ incoming, reading, articleId, identities, agencies, imageIds })
}

/** What the documents of a new source may meet needs only to be there: whatever it is, it is somebody else's. */
async function storedFor(
  payload: Payload,
  drafts: readonly Draft[],
  graphs: readonly ContentGraph[],
  isThere: Matched['isThere'],
  req: Partial<PayloadRequest>,
): Promise<Map<string, Stored>> {
  const whole = new Set<string>()
  const found = new Set<string>()
  const unknown = new Set<string>()
  for (const [index, { base, known, articleId }] of drafts.entries()) {
    for (const key of Object.keys(base)) whole.add(key)
    for (const node of graphs[index]?.nodes ?? []) {
      const there = isThere(node.collection, node.id)
      if (known || node.id === articleId) whole.add(keyOf(node))
      else if (there === null) unknown.add(keyOf(node))
      else if (there) found.add(keyOf(node))
    }
  }
  const stored = await storedDocuments(payload, whole, req)
  for (const key of [...found, ...(await existing(payload, [...unknown], req))])
    if (!stored.has(key)) stored.set(key, {})
  return stored
}

function planOf(
  draft: Draft,
  reading: Reading,
  graph: ContentGraph,
  stored: ReadonlyMap<string, Stored>,
  heirs: ReadonlyMap<string, string>,
): Plan {
  const { incoming, articleId, base, sha256, corrected, language } = draft
  const { sourceKey, filename, format, document } = incoming
  const common = commonOf(draft)
  const deleted = new Set(Object.keys(base).filter((key) => !stored.has(key)))
  const problems = [...reading.problems, ...graph.problems]

  if (deleted.has(`articles/${articleId}`)) {
    return { ...common, changes: [], source: null, problems: [articleDeleted], discardedBlocks: 0 }
  }

  const nodes = withoutDeleted(graph.nodes, deleted)
  const named = new Set(heirs.values())
  const changes = nodes.map((node) =>
    changeOf(named.has(node.id) ? withoutName(node) : node, base, stored.get(keyOf(node))),
  )
  addReview(changes, articleId, stored.get(`articles/${articleId}`), problems)
  const imported = nodes.map((node) => [keyOf(node), node.fields] as const)
  // What an editor deleted stays on record, so that it does not come back.
  const gone = Object.entries(base).filter(([key]) => deleted.has(key))

  return {
    ...common,
    changes,
    source: {
      sourceKey,
      filename,
      format,
      sha256,
      corrected,
      language: language ?? null,
      text: document.text,
      reading: sourceRows(reading, graph.targets, deleted),
      article: articleId,
      base: Object.fromEntries([...gone, ...imported]),
      engineVersion,
    },
    problems,
    discardedBlocks: graph.targets.filter((target) => target === null).length,
  }
}

const articleDeleted = {
  code: 'article-deleted',
  message: 'An editor deleted the article that this document became; nothing was imported.',
  lines: [1, 1] as const,
}

/** What was last imported, as if it had been imported since what editors merged is one. */
function followed(base: Base, heirs: ReadonlyMap<string, string>): Base {
  if (heirs.size === 0) return base
  const entries = Object.entries(base).map(([key, fields]) => {
    const [collection, id = ''] = key.split('/')
    return [`${collection}/${heirs.get(id) ?? id}`, follow(fields, heirs)] as const
  })
  return Object.fromEntries(entries)
}

/** Whoever stands for several names keeps the one that editors chose, whichever of them a source uses. */
const withoutName = ({ fields, ...node }: GraphNode): GraphNode => ({
  ...node,
  fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'name')),
})

const keyOf = ({ collection, id }: Pick<GraphNode, 'collection' | 'id'>) => `${collection}/${id}`

function unchanged(base: Base): Change[] {
  return Object.keys(base).map((key) => {
    const [collection, id] = key.split('/') as [ContentCollection, string]
    return { collection, id, outcome: 'unchanged', data: {}, conflicts: [] }
  })
}

function changeOf(node: GraphNode, base: Base, stored: Stored | undefined): Change {
  const { collection, id, fields } = node
  if (stored === undefined) {
    return { collection, id, outcome: 'created', data: fields, conflicts: [] }
  }
  const { changes, conflicts } = mergeFields(base[keyOf(node)], stored, fields)
  // A picture has no drafts, and readers depend on its alt text: a page that lost it is no reason to drop it.
  if (collection === 'images' && changes.alt === null) delete changes.alt
  const outcome = Object.keys(changes).length === 0 ? 'unchanged' : 'updated'
  return { collection, id, outcome, data: changes, before: valuesOf(stored, changes), conflicts }
}

/** What a document holds in the fields that are to be written. */
const valuesOf = (stored: Stored, changes: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(changes).map((field) => [field, stored[field] ?? null]))

/** The doubts go with the article, those that an editor settled before staying settled. */
function addReview(
  changes: Change[],
  articleId: string,
  stored: Stored | undefined,
  problems: Plan['problems'],
) {
  const article = changes.find(({ id }) => id === articleId)
  if (article === undefined) return
  const items = reviewItems(articleId, problems, (stored?.review ?? []) as ReviewItem[])
  if (items === null) return
  article.data = { ...article.data, review: items }
  if (stored) article.before = { ...article.before, review: stored.review ?? [] }
  if (article.outcome === 'unchanged') article.outcome = 'updated'
}

function sourceRows(
  reading: Reading,
  targets: readonly (Pick<GraphNode, 'collection' | 'id'> | null)[],
  deleted: ReadonlySet<string>,
) {
  return reading.blocks.map(({ kind, text, lines, at, confidence, rule }, index) => {
    const target = targets[index] ?? null
    const there = target !== null && !deleted.has(keyOf(target))
    return {
      kind,
      text,
      lines: [...lines],
      ...(at !== undefined && { at }),
      confidence,
      rule,
      target: there ? target : null,
    }
  })
}

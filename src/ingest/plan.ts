import type { Payload, PayloadRequest } from 'payload'
import { engineVersion, read } from '../engine'
import type { Agency, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { withoutDeleted } from './deleted'
import { fingerprint } from './fingerprint'
import { buildGraph } from './graph'
import { recogniseImages, wordsOf } from './images'
import { matchReading } from './match'
import { mergeFields } from './merge'
import { reviewItems } from './review'
import type { ReviewItem } from './review'
import { knownSource, storedDocuments } from './stored'
import type { KnownSource, Stored } from './stored'
import type { Base, Change, ContentCollection, GraphNode, IncomingDocument, Plan } from './types'

/**
 * Decides what an import of one document writes. Reads the database, writes nothing.
 *
 * A document that was imported before, with the same text, language and corrections and by the same engine, needs no
 * look at its content: whatever editors made of it since is theirs. Otherwise every field is merged three-way.
 *
 * @param agencies the registry that the engine takes credit lines apart with
 * @param req with the transaction in which the plan will be applied: what changes in between then conflicts
 */
export async function planDocument(
  payload: Payload,
  incoming: IncomingDocument,
  agencies: readonly Agency[],
  req: Partial<PayloadRequest>,
): Promise<Plan> {
  const { sourceKey, filename, format, document } = incoming
  const sourceId = documentId('sources', sourceKey)
  const articleId = documentId('articles', sourceKey)
  const sha256 = fingerprint(document)
  const known = await knownSource(payload, sourceId, req)
  const base = known?.base ?? {}
  const kinds = incoming.kinds ?? known?.kinds ?? {}
  const language = incoming.language ?? known?.language ?? undefined
  const common = { sourceKey, sourceId, articleId, sourceExists: known !== null }

  if (isSame(known, { sha256, engineVersion, kinds, language })) {
    return { ...common, changes: unchanged(base), source: null, problems: [], discardedBlocks: 0 }
  }

  const reading = read(document, { agencies, kinds, language })
  const identities = await matchReading(payload, reading, base, req)
  const imageIds = recogniseImages(
    sourceKey,
    reading.figures.map((figure) => wordsOf(figure, identities)),
    base,
  )
  const graph = buildGraph({ incoming, reading, articleId, identities, agencies, imageIds })
  const keys = new Set([...Object.keys(base), ...graph.nodes.map(keyOf)])
  const stored = await storedDocuments(payload, keys, req)
  const deleted = new Set(Object.keys(base).filter((key) => !stored.has(key)))
  const problems = [...reading.problems, ...graph.problems]

  if (deleted.has(`articles/${articleId}`)) {
    return { ...common, changes: [], source: null, problems: [articleDeleted], discardedBlocks: 0 }
  }

  const nodes = withoutDeleted(graph.nodes, deleted)
  const changes = nodes.map((node) => changeOf(node, base, stored.get(keyOf(node))))
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
      kinds,
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

const keyOf = ({ collection, id }: Pick<GraphNode, 'collection' | 'id'>) => `${collection}/${id}`

/** Keys of an object in JSON come in the order of numbers, so text compares. */
const isSame = (known: KnownSource | null, now: Omit<KnownSource, 'base'>) =>
  known?.sha256 === now.sha256 &&
  known.engineVersion === now.engineVersion &&
  (known.language ?? undefined) === now.language &&
  JSON.stringify(known.kinds ?? {}) === JSON.stringify(now.kinds)

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
  return { collection, id, outcome, data: changes, conflicts }
}

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
  if (article.outcome === 'unchanged') article.outcome = 'updated'
}

function sourceRows(
  reading: Reading,
  targets: readonly (Pick<GraphNode, 'collection' | 'id'> | null)[],
  deleted: ReadonlySet<string>,
) {
  return reading.blocks.map(({ kind, text, lines, confidence, rule }, index) => {
    const target = targets[index] ?? null
    const there = target !== null && !deleted.has(keyOf(target))
    return { kind, text, lines: [...lines], confidence, rule, target: there ? target : null }
  })
}

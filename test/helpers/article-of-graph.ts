import { read } from '../../src/engine'
import type { SourceDocument } from '../../src/engine/types'
import { buildGraph } from '../../src/ingest/graph'
import { recogniseImages, wordsOf } from '../../src/ingest/images'
import { documentId } from '../../src/lib/ids'
import { matchKey } from '../../src/lib/match-key'
import type { Article } from '../../src/payload-types'

const identities = {
  agency: (name: string) => documentId('agencies', matchKey(name)),
  person: (name: string) => documentId('people', matchKey(name)),
  credit: (line: string) => documentId('credits', matchKey(line)),
  relatedLink: (title: string, url: string | null) =>
    documentId('related-links', matchKey(title), url ?? ''),
  ambiguous: new Set<string>(),
}

/** The article that an import into an empty newsroom would make of a document, populated as the outputs read it. */
export function articleOfDocument(document: SourceDocument): Article {
  const reading = read(document)
  const incoming = { sourceKey: 'item.json', filename: 'item.json', format: 'ninjs', document }
  const articleId = documentId('articles', incoming.sourceKey)
  const words = reading.figures.map((figure) => wordsOf(figure, identities))
  const imageIds = recogniseImages(incoming.sourceKey, words, {})
  const graph = buildGraph({ incoming, reading, articleId, identities, agencies: [], imageIds })
  const documents = new Map<string, object>(
    graph.nodes.map(({ id, fields }) => [id, { id, ...fields }]),
  )
  for (const { collection, id, fields } of graph.nodes)
    if (collection === 'related-links')
      documents.set(id, { id, ...fields, status: fields.url ? 'external' : 'unresolved' })
  const article = documents.get(articleId) as unknown as Article
  documents.delete(articleId)
  return populate({ ...article, slug: 'imported' }, documents) as Article
}

/** Puts documents in the place of their ids. */
function populate(value: unknown, documents: ReadonlyMap<string, object>): unknown {
  if (Array.isArray(value)) return value.map((part) => populate(part, documents))
  if (typeof value === 'string') {
    const document = documents.get(value)
    return document ? populateFields(document, documents) : value
  }
  return typeof value === 'object' && value !== null ? populateFields(value, documents) : value
}

const populateFields = (value: object, documents: ReadonlyMap<string, object>) =>
  Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'id' ? part : populate(part, documents),
    ]),
  )

import type { Payload, PayloadRequest } from 'payload'
import { isId } from '../../lib/ids'
import { NotThereError } from '../../lib/errors'
import type { Stored } from '../stored'
import { contentCollections, type ContentCollection } from '../types'
import { changesSince, type Difference } from './changes-since'
import { importedValues } from './imported-values'
import { readable, sourceIds } from './source-ids'

/** A document, where it is from, and what became of it since it was imported. */
export interface OpenDocument {
  collection: ContentCollection
  id: string
  /** In its newest version. */
  document: Stored
  /** Ids of its newest sources, whoever may read them, the newest first. */
  sources: string[]
  /** Those that who asks may read. */
  readable: string[]
  /** Whether it has more sources than these. */
  isCut: boolean
  /** The values of its fields as last imported. */
  imported: Readonly<Record<string, unknown>>
  differences: Difference[]
}

/** Names and lines that many sources share are compared with those of so many: of the newest, and of the first one. */
const COMPARED = 5

/**
 * Looks up a document with what it was imported as.
 *
 * @param req of who asks
 * @throws NotThereError (404) for what is no document, or not for them
 */
export async function openDocument(
  payload: Payload,
  collection: string,
  id: string,
  req: PayloadRequest,
): Promise<OpenDocument> {
  const there = await findDocument(payload, collection, id, req)
  if (there === null) throw new NotThereError('The document is not there.')
  const { newest, first } = await sourceIds(payload, there.collection, there.document, req)
  const isCut = first !== null
  const theirs = await readable(payload, isCut ? [...newest, first] : newest, req)
  const compared = [...new Set([...theirs.slice(0, COMPARED), ...theirs.slice(-1)])]
  const imported = await importedValues(payload, there, compared, req)
  const differences = changesSince(imported, there.document)
  const mine = theirs.filter((id) => id !== first)
  return { ...there, sources: newest, readable: mine, isCut, imported, differences }
}

async function findDocument(
  payload: Payload,
  collection: string,
  id: string,
  req: PayloadRequest,
): Promise<Pick<OpenDocument, 'collection' | 'id' | 'document'> | null> {
  if (!isContent(collection) || !isId(id)) return null
  const document = (await payload.findByID({
    collection,
    id,
    depth: 0,
    draft: collection === 'articles',
    overrideAccess: false,
    disableErrors: true,
    req,
  })) as Stored | null
  return document && { collection, id, document }
}

const isContent = (collection: string): collection is ContentCollection =>
  (contentCollections as readonly string[]).includes(collection)

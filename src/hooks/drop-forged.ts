import type { CollectionBeforeOperationHook } from 'payload'

/** When something happened is the server's to say, and which id a document has is the importer's. */
const ownedByServer = ['id', '_id', '__v', 'createdAt', 'updatedAt']

/** Payload reads these from the file, and takes the word of whoever sends them without one. */
const readFromFile = ['filesize', 'height', 'mimeType', 'thumbnailURL', 'width']

/** Leaves out of what is sent to the API whatever is not for anybody to send. Our own code may (`overrideAccess`). */
export const dropForged: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const forged = new Set(collection.upload ? [...ownedByServer, ...readFromFile] : ownedByServer)
  // A form without fields, or JSON that is no object, says nothing.
  const sent = 'data' in args && typeof args.data === 'object' ? (args.data ?? {}) : {}
  const data = Object.entries(sent).filter(([name]) => !forged.has(name))
  return { ...args, data: Object.fromEntries(data) }
}

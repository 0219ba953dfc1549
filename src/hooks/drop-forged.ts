import type { CollectionBeforeOperationHook } from 'payload'

/** When something happened is the server's to say, and which id a document has is the importer's. */
const ownedByServer = ['id', 'createdAt', 'updatedAt']

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
  if (!('data' in args) || typeof args.data !== 'object' || args.data === null) return args
  const forged = new Set(collection.upload ? [...ownedByServer, ...readFromFile] : ownedByServer)
  const data = Object.entries(args.data).filter(([name]) => !forged.has(name))
  return { ...args, data: Object.fromEntries(data) }
}

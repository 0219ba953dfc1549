import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

/** More than any news camera makes; a small file that unfolds to more is an attack. */
const MAX_PIXELS = 150_000_000

/**
 * Refuses a file that would take more memory than any picture needs, before anything decodes it.
 *
 * Not by sharp's own limit in the upload's options: with any of those set, Payload stores a re-encoded
 * original, without its metadata.
 */
export const refuseHuge: CollectionBeforeOperationHook<'images'> = async ({
  args,
  operation,
  req,
}) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args
  const { width, height, pages = 1 } = await dimensions(req.file.data)
  if (width * height * pages > MAX_PIXELS) {
    const message = `The picture has more than ${MAX_PIXELS / 1e6} million pixels.`
    throw new ValidationError({ collection: 'images', errors: [{ message, path: 'file' }], req })
  }
  return args
}

/** Nothing for a file that is no picture: Payload refuses it by its content. */
async function dimensions(file: Buffer) {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata()
  } catch {
    return { width: 0, height: 0, pages: 0 }
  }
}

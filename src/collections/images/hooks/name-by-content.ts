import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

/** By what sharp calls the format: what a file's name may end with, the usual one first. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  gif: ['gif'],
  heif: ['avif'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
}

/** File systems take 255 bytes; sizes are added to the name. */
const MOST_CHARACTERS = 60

/** What is not seen in a name, or turns it around. */
const unseen = /\p{C}/gu

/**
 * Has a file's name say what the file is: a picture called "page.jpg.html" would be a page wherever only its name is looked at.
 * What is no picture keeps its name: it is refused by its content.
 */
export const nameByContent: CollectionBeforeOperationHook<'images'> = async ({
  args,
  operation,
  req,
}) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args
  const known = extensions[await formatOf(req.file.data)]
  if (known) req.file.name = named(req.file.name, known)
  return args
}

function named(name: string, known: readonly string[]): string {
  const clean = name.normalize('NFC').replace(unseen, '')
  const [, base = clean, extension = ''] = /^(.*)\.([^.]*)$/s.exec(clean) ?? []
  const short = [...base].slice(0, MOST_CHARACTERS).join('') || 'picture'
  return `${short}.${known.includes(extension.toLowerCase()) ? extension.toLowerCase() : known[0]}`
}

async function formatOf(file: Buffer): Promise<string> {
  try {
    return (await sharp(file, { limitInputPixels: false }).metadata()).format
  } catch {
    return ''
  }
}

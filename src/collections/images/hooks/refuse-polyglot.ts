import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

/** Where programs look for a PDF's first words. */
const PDF_HEAD = 1024

/** The record that ends a ZIP, and a JAR: its 22 bytes, and a comment of up to 65 535. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_BYTES = 22
const ZIP_COMMENT_BYTES = 65_535

/** What makes a program of a text that a browser or an interpreter is talked into reading. */
const markup = /<(script|iframe|html|!doctype html|\?php|body[\s>])|#!\/(usr|bin)\//i

/**
 * Refuses a picture that is something else as well: a page, a script, a PDF, an archive. We would serve it as the picture that
 * it is, but it is not ours alone to say how its bytes are read where they are stored, mailed or unpacked.
 *
 * @throws ValidationError
 */
export const refusePolyglot: CollectionBeforeOperationHook<'images'> = ({
  args,
  operation,
  req,
}) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args
  if (isSomethingElse(req.file.data)) {
    const message = 'The picture holds a program, a page or an archive as well.'
    throw new ValidationError({ collection: 'images', errors: [{ message, path: 'file' }], req })
  }
  return args
}

function isSomethingElse(file: Buffer): boolean {
  return (
    file.subarray(0, PDF_HEAD).includes('%PDF-') ||
    endsAsZip(file) ||
    markup.test(file.toString('latin1'))
  )
}

/** Whether an archive ends where the file ends: four bytes alone happen in pictures. */
function endsAsZip(file: Buffer): boolean {
  const tail = file.subarray(-(ZIP_END_BYTES + ZIP_COMMENT_BYTES))
  for (
    let at = tail.lastIndexOf(ZIP_END);
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf(ZIP_END, at - 1)
  ) {
    const end = at + ZIP_END_BYTES
    if (end <= tail.length && end + tail.readUInt16LE(end - 2) <= tail.length) return true
  }
  return false
}

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IncomingDocument, UnreadableDocument } from '../types'
import { formatOf } from '../../engine/formats'
import { text } from '../../engine/formats/text'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { NDJSON, STDIN, extensionOf } from './files'
import { loadNdjson } from './ndjson'
import { openDocument } from './open-document'
import { MEGABYTE, problemAt, tooLarge } from './problems'

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

type Loaded = IncomingDocument | UnreadableDocument

/**
 * Reads documents one by one; only one is in memory at a time.
 *
 * @param files from `expandPaths`; "-" is standard input: NDJSON if it starts with "{", else one plain text
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 * @returns documents, and for each that cannot be read the reason as a problem
 */
export async function* loadDocuments(
  files: readonly string[],
  maxMegabytes: number,
): AsyncGenerator<Loaded> {
  const maxBytes = maxMegabytes * MEGABYTE
  for (const file of files) {
    if (file === STDIN) yield* loadStdin(maxMegabytes)
    else if (extensionOf(file) === NDJSON) yield* loadNdjsonFile(file, maxMegabytes)
    else yield await loadFile(file, maxBytes)
  }
}

/** What identifies a file wherever the command runs: its path in the project, else its whole path; or its hash. */
function keyOf(file: string): string {
  const real = fs.realpathSync(file)
  const inside = path.relative(projectRoot, real)
  const whole = inside.startsWith('..') || path.isAbsolute(inside) ? real : inside
  const key = whole.split(path.sep).join('/')
  return key.length <= INDEXED_LENGTH ? key : createHash('sha256').update(key).digest('hex')
}

async function loadFile(file: string, maxBytes: number): Promise<Loaded> {
  const common = { sourceKey: file, filename: path.basename(file) }
  try {
    const sourceKey = keyOf(file)
    const { size } = await fs.promises.stat(file)
    if (size > maxBytes) return { ...common, sourceKey, problem: tooLarge(1, maxBytes, size) }
    const bytes = await fs.promises.readFile(file)
    return await openDocument(bytes, formatOf(file) ?? text, { ...common, sourceKey })
  } catch (error) {
    return unreadable(error, common)
  }
}

/** A file that breaks off in the middle costs its rest, and not the run. */
async function* loadNdjsonFile(file: string, maxMegabytes: number): AsyncGenerator<Loaded> {
  try {
    yield* loadNdjson(fs.createReadStream(file), keyOf(file), maxMegabytes)
  } catch (error) {
    yield unreadable(error, { sourceKey: file, filename: path.basename(file) })
  }
}

function unreadable(
  error: unknown,
  about: { sourceKey: string; filename: string },
): UnreadableDocument {
  const { code, message } = error as NodeJS.ErrnoException
  return { ...about, problem: problemAt(1, 'unreadable', `Cannot be read (${code ?? message}).`) }
}

async function* loadStdin(maxMegabytes: number): AsyncGenerator<Loaded> {
  const maxBytes = maxMegabytes * MEGABYTE
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await chunks.next()
  const rest: AsyncIterable<Buffer> = {
    async *[Symbol.asyncIterator]() {
      if (!first.done) yield first.value
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    },
  }
  const startsWithObject = !first.done && /^\uFEFF?\s*\{/.test(first.value.toString('utf8'))
  if (startsWithObject) return yield* loadNdjson(rest, STDIN, maxMegabytes)

  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of rest) {
    size += chunk.length
    if (size <= maxBytes) parts.push(chunk)
  }
  const common = { sourceKey: STDIN, filename: null }
  if (size > maxBytes) return yield { ...common, problem: tooLarge(1, maxBytes, size) }
  const bytes = Buffer.concat(parts)
  const sourceKey = createHash('sha256').update(bytes).digest('hex')
  yield await openDocument(bytes, text, { ...common, sourceKey })
}

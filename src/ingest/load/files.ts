import fs from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { formats } from '../../engine/formats'
import { UsageError } from '../../lib/errors'

/** Standard input, as a path. */
export const STDIN = '-'

/** One document a line. */
export const NDJSON = 'ndjson'

const extensions = [...formats.flatMap((format) => format.extensions), NDJSON]

const supported = extensions.map((extension) => `.${extension}`).join(' ')

/** The lower-case extension of a file, without its dot. */
export const extensionOf = (file: string) => path.extname(file).slice(1).toLowerCase()

interface Expansion {
  files: string[]
  /** Files below a folder whose extension nobody reads, counted by extension. */
  skipped: Map<string, number>
}

/**
 * Finds the files that paths, folders and globs stand for; folders with all that is below them.
 *
 * @param from the folder that relative ones start from
 * @throws UsageError for a path that does not exist, a folder or glob without documents, or a file whose
 *   extension is none of `extensions`
 */
export async function expandPaths(paths: readonly string[], from: string): Promise<Expansion> {
  const expansion: Expansion = { files: [], skipped: new Map() }
  for (const given of paths) {
    const found = await expandPath(given, from, expansion.skipped)
    if (found.length === 0) {
      throw new UsageError(`${given}: no documents there (${supported}).`)
    }
    expansion.files.push(...found)
  }
  expansion.files = [...new Set(expansion.files)]
  return expansion
}

async function expandPath(
  given: string,
  from: string,
  skipped: Map<string, number>,
): Promise<string[]> {
  if (given === STDIN) return [STDIN]
  const whole = path.resolve(from, given)
  const stat = await fs.stat(whole).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new UsageError(`${given}: cannot be read (${error.code ?? error.message}).`)
  })
  if (stat?.isDirectory())
    return ofKnownExtension(await glob('**/*', { cwd: whole, absolute: true }), skipped)
  if (stat) {
    if (extensions.includes(extensionOf(given))) return [whole]
    throw new UsageError(`${given}: unknown extension. Slugline reads ${supported}.`)
  }
  if (isDynamicPattern(given))
    return ofKnownExtension(await glob(given, { cwd: from, absolute: true }), skipped)
  throw new UsageError(`${given}: no such file or folder.`)
}

function ofKnownExtension(files: string[], skipped: Map<string, number>): string[] {
  return files.sort().filter((file) => {
    const extension = extensionOf(file)
    if (extensions.includes(extension)) return true
    const label = extension === '' ? 'no extension' : `.${extension}`
    skipped.set(label, (skipped.get(label) ?? 0) + 1)
    return false
  })
}

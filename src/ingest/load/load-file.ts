import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import type { LoadedDocument } from '../types'
import { loadBytes } from './load-bytes'
import { tooLarge, unreadable } from './problems'
import { MEGABYTE } from '../../lib/megabyte'

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** What identifies a file wherever the command runs: its path in the project, else its whole path; or its hash. */
export function keyOf(file: string): string {
  const real = fs.realpathSync(file)
  const inside = path.relative(projectRoot, real)
  const whole = inside.startsWith('..') || path.isAbsolute(inside) ? real : inside
  const key = whole.split(path.sep).join('/')
  return key.length <= INDEXED_LENGTH ? key : createHash('sha256').update(key).digest('hex')
}

/**
 * Reads the one document of a file.
 *
 * @param maxMegabytes a larger document is refused (10⁶ bytes)
 * @param key what identifies it, where that is not its path
 */
export async function loadFile(
  file: string,
  maxMegabytes: number,
  key?: string,
): Promise<LoadedDocument> {
  const given = { path: file }
  const filename = path.basename(file)
  try {
    const sourceKey = key ?? keyOf(file)
    const maxBytes = maxMegabytes * MEGABYTE
    const { size } = await fs.promises.stat(file)
    if (size > maxBytes) return { sourceKey, filename, given, problem: tooLarge(1, maxBytes, size) }
    const bytes = await fs.promises.readFile(file)
    return { ...(await loadBytes(bytes, { filename, sourceKey }, maxMegabytes)), given }
  } catch (error) {
    return { sourceKey: key ?? file, filename, given, problem: unreadable(error) }
  }
}

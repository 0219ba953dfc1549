import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from './compile.mjs'
import { hashOf } from './hash-of.mjs'
import { inProject } from './project.mjs'

/** Whatever our code may import of our own. */
const SOURCES = ['payload.config.ts', 'seed/index.ts', 'src', 'tsconfig.json']

/** Within the project, from where packages are found. */
const folder = inProject('.cache/compiled')

/** A process may load a part of what it was started from much later, but none runs for so long. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/** Where no folder can be made, as in a container or in a project that is somebody else's. */
const NOT_WRITABLE = new Set(['EACCES', 'ENOTDIR', 'EPERM', 'EROFS'])

/**
 * One of our TypeScript files as JavaScript, compiled anew whenever the sources have changed. A start is spared tsx,
 * through whose loader each module of each package would go: that is more than half of it.
 *
 * @param {string} entry file below the project's folder
 * @param {readonly string[]} [besides] what it may import besides the product
 * @returns {Promise<string>} the address to import; where nothing can be written that of the file itself, with tsx
 *   loaded for it
 */
export async function compiled(entry, besides = []) {
  const name = path.basename(entry, path.extname(entry))
  const kept = path.join(folder, `${name}-${hashOf([...SOURCES, ...besides])}`)
  try {
    if (!existsSync(kept)) await keep(entry, kept)
  } catch (error) {
    if (!NOT_WRITABLE.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error
    await import('../../src/preload.mjs')
    return pathToFileURL(inProject(entry)).href
  }
  return pathToFileURL(path.join(kept, 'main.mjs')).href
}

/**
 * Several may be at it at once, in one process or in many: each compiles, and one of them is first.
 *
 * @param {string} entry
 * @param {string} kept folder that is there when all is in it
 */
async function keep(entry, kept) {
  const own = `${kept}.${randomUUID()}`
  mkdirSync(own, { recursive: true })
  try {
    await compile(inProject(entry), own)
    renameSync(own, kept)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(kept)) throw error
  }
  for (const old of readdirSync(folder).map((file) => path.join(folder, file))) {
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? { mtimeMs: 0 }
    if (Date.now() - mtimeMs > KEPT_MS) rmSync(old, { recursive: true, force: true })
  }
}

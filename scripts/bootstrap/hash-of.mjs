import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { inProject } from './project.mjs'

/**
 * What tells one state of the sources from another.
 *
 * @param {readonly string[]} sources files, and folders with everything in them, below the project's folder; what is
 *   not there does not count
 * @param {readonly string[]} [besides] what does not count either
 * @returns {string} a hash of their names and contents
 */
export function hashOf(sources, besides = []) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesIn(source, besides)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} source a file or folder
 * @param {readonly string[]} besides
 * @returns {string[]} the files in it, always in the same order, with forward slashes
 */
function filesIn(source, besides) {
  const found = statSync(inProject(source), { throwIfNoEntry: false })
  if (!found || besides.includes(source)) return []
  if (!found.isDirectory()) return [source]
  const entries = readdirSync(inProject(source)).sort()
  return entries.flatMap((entry) => filesIn(`${source}/${entry}`, besides))
}

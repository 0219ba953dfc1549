import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it, as far as they are missing.
 *
 * One at a time: `mkdir` with `recursive` never comes back where the file system refuses new folders with ENOENT,
 * as /proc does (Node 20).
 *
 * @throws Error with the code of the file system when that cannot be done
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = path.resolve(folder); !isFolder(at); at = path.dirname(at)) missing.push(at)
  for (const one of missing.reverse()) {
    try {
      mkdirSync(one)
    } catch (error) {
      // Another process was faster.
      if (!isFolder(one)) throw error
    }
  }
}

const isFolder = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false

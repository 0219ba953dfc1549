import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { messageOf } from '../../lib/errors'
import type { Mongod, Tell } from './mongod'
import { versionOf } from './version'

const NAME = process.platform === 'win32' ? 'mongod.exe' : 'mongod'

/** The first `mongod` on PATH. One that does not run is told of and passed over. */
export async function onPath(tell: Tell): Promise<Mongod | null> {
  const file = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((dir) => path.join(dir, NAME))
    .find(isExecutable)
  if (!file) return null
  try {
    return { path: file, version: await versionOf(file) }
  } catch (error) {
    tell(`${file} does not run (${messageOf(error)}); looking for another MongoDB.`)
    return null
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us: the next folder may have one.
    return false
  }
}

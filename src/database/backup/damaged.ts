import path from 'node:path'
import { messageOf } from '../../lib/errors'
import { fingerprintOf } from './hashed'
import type { Manifest } from './manifest'

/** Reads all of a backup. @returns what is wrong with it, file by file; nothing where it is as it was written */
export async function damaged(folder: string, { files }: Manifest): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, { bytes, sha256 }] of Object.entries(files)) {
    try {
      const found = await fingerprintOf(path.join(folder, ...name.split('/')))
      if (found.bytes !== bytes)
        wrong.push(`${name} has ${found.bytes} bytes and should have ${bytes}`)
      else if (found.sha256 !== sha256) wrong.push(`${name} is not what was written`)
    } catch (error) {
      wrong.push(`${name} cannot be read: ${messageOf(error)}`)
    }
  }
  return wrong
}

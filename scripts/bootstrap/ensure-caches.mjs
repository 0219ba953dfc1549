import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { inProject } from './project.mjs'

/**
 * npm and the memory server keep what they fetch below the home folder. Where that cannot be written, as for a
 * service user, they get a folder in the project.
 */
export function ensureCaches() {
  try {
    const cache = process.env.npm_config_cache ?? path.join(homedir(), '.npm')
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
  } catch {
    process.env.npm_config_cache = inProject('.cache/npm')
    process.env.MONGOMS_DOWNLOAD_DIR ??= inProject('.cache/mongod')
  }
}

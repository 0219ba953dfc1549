import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { inProject } from './project.mjs'

/** Gives npm a folder in the project to work with where its own cannot be written: a service user has no home. */
export function ensureNpmCache() {
  try {
    const cache = process.env.npm_config_cache ?? path.join(homedir(), '.npm')
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
  } catch {
    process.env.npm_config_cache = inProject('.cache/npm')
  }
}

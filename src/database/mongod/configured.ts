import path from 'node:path'
import {
  resolveConfig,
  ResolveConfigVariables,
} from 'mongodb-memory-server-core/lib/util/resolveConfig.js'
import { messageOf, UsageError } from '../../lib/errors'
import type { Mongod } from './mongod'
import { versionOf } from './version'

/**
 * The mongod that MONGOMS_SYSTEM_BINARY names, which is the memory server's own setting.
 *
 * @throws UsageError when it is set and of no use: somebody asked for this one and no other
 */
export async function configured(): Promise<Mongod | null> {
  const setting = resolveConfig(ResolveConfigVariables.SYSTEM_BINARY)
  if (!setting) return null
  const binary = path.resolve(setting)
  try {
    return { path: binary, version: await versionOf(binary) }
  } catch (error) {
    throw new UsageError(
      `MONGOMS_SYSTEM_BINARY names ${binary}, which does not run (${messageOf(error)}). Correct or unset it.`,
      { cause: error },
    )
  }
}

import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env as processEnv, type Env } from './env'
import { UsageError } from './errors'
import { makeFolder } from './make-folder'

/** What `next build` signs with: nothing, since it serves nobody. */
const BUILD_SECRET = 'no-session-is-signed-during-a-build'

/**
 * The secret that signs sessions and API keys.
 *
 * Outside production one is made on first use and kept in DATA_DIR/secret, so that a restart signs nobody out.
 *
 * @throws UsageError in production without PAYLOAD_SECRET, or when the file cannot be written
 */
export function secret(env: Env = processEnv): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  if (env.NEXT_PHASE === 'phase-production-build') return BUILD_SECRET
  if (env.NODE_ENV === 'production' && !env.SLUGLINE_DEMO) {
    throw new UsageError(
      'PAYLOAD_SECRET is not set. In production it must be: at least 32 random characters, the same on every server. See .env.example.',
    )
  }
  return keptSecret(env.DATA_DIR)
}

function keptSecret(dir: string): string {
  const file = path.join(dir, 'secret')
  if (!existsSync(file)) makeSecret(dir, file)
  return readFileSync(file, 'utf8')
}

function makeSecret(dir: string, file: string) {
  try {
    makeFolder(dir)
    writeOnce(file, randomBytes(32).toString('hex'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot keep a secret in ${file} (${code}). Make DATA_DIR writable or set PAYLOAD_SECRET.`,
      { cause: error },
    )
  }
}

/** Written whole under another name first: of several processes that start at once, all read the same secret. */
function writeOnce(file: string, content: string) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

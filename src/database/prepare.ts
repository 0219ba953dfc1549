/** `node --import tsx src/database/prepare.ts`: fetches what openDatabase() will need, before it is needed. */
import { env } from '../lib/env'
import { messageOf, UsageError } from '../lib/errors'
import { findMongod } from './mongod/find'

const tell = (line: string) => void process.stderr.write(`${line}\n`)

const prepare = async () => {
  if (!env.MONGODB_URI) await findMongod(env.DATA_DIR, tell)
}

prepare().catch((error: unknown) => {
  tell(messageOf(error))
  process.exitCode = error instanceof UsageError ? error.exitCode : 1
})

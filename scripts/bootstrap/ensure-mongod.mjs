import { fileURLToPath } from 'node:url'
import { Failure } from './failure.mjs'
import { run } from './run.mjs'

const prepare = fileURLToPath(new URL('../../src/database/prepare.ts', import.meta.url))

/**
 * Has a mongod at hand before the first command needs one, so that a missing one is told early. Which one is
 * decided in src/database/mongod/find.ts, as for every command.
 *
 * @throws {Failure} when none can be had; why is on stderr by then
 */
export async function ensureMongod() {
  // A process of its own: this one does not parse the environment before demo or dev have set theirs.
  const { code } = await run(process.execPath, ['--import', 'tsx', prepare])
  if (code !== 0) throw new Failure('There is no database to use.', code)
}

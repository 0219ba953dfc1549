import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'

/**
 * Has a mongod at hand before the first command needs one, so that a missing one is told early. Which one is
 * decided in src/database/mongod/find.ts, as for every command.
 *
 * @throws {Failure} when none can be had; why is on stderr by then
 */
export async function ensureMongod() {
  const { code } = await run(process.execPath, [
    '--import',
    'tsx',
    inProject('src/database/prepare.ts'),
  ])
  if (code !== 0) throw new Failure('There is no database to use.', code)
}

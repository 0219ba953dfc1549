import { parseArgs } from 'node:util'
import { env } from '../../lib/env'
import { messageOf, UsageError } from '../../lib/errors'

/**
 * How many processes are to serve: `--cluster N` on the command line, else what the environment says.
 *
 * @throws UsageError for another argument, a number out of range, or several processes in development
 */
export function clusterSize(argv: readonly string[]): number {
  const size = asked(argv) ?? env.CLUSTER
  if (size > 1 && env.NODE_ENV === 'development')
    throw new UsageError(
      '--cluster is for production: in development each would compile the pages.',
    )
  return size
}

function asked(argv: readonly string[]): number | null {
  try {
    const { values } = parseArgs({ args: [...argv], options: { cluster: { type: 'string' } } })
    if (values.cluster === undefined) return null
    const size = Number(values.cluster)
    if (Number.isInteger(size) && size >= 1 && size <= 64) return size
  } catch (error) {
    throw new UsageError(`${messageOf(error)}. There is --cluster NUMBER.`)
  }
  throw new UsageError('--cluster takes a whole number from 1 to 64.')
}

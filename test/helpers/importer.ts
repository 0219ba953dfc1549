import { compiled } from '../../scripts/bootstrap/compiled.mjs'
import type { RunReport } from '../../src/ingest/types'
import type { Death } from './die-at'
import { runNode } from './run-node'

/** What an importing process is to do. */
export interface ImporterOrders {
  /** NDJSON. */
  file: string
  /** A run to go on with. */
  resume?: string
  /** Documents that one transaction writes. */
  batch?: number
  death?: Death
}

/** A process that imports; see import-process.mts. */
export interface Importer {
  /** @returns what it reports; null when it was killed */
  follow: (orders: ImporterOrders) => Promise<RunReport | null>
}

/**
 * Starts a process, and waits until it can begin: Payload has taken its seconds by then.
 *
 * @param env with MONGODB_URI, and DATA_DIR where it keeps its secret
 */
export async function startImporter(env: Record<string, string>): Promise<Importer> {
  const file = await compiled('test/helpers/import-process.mts', ['test/helpers'])
  const { child, firstLine, ended } = runNode(new URL(file), {
    ...env,
    DISABLE_PAYLOAD_HMR: 'true',
    LOG_LEVEL: 'silent',
  })
  const ready = await Promise.race([firstLine, ended])
  if (ready !== 'ready') throw new Error(`The importer does not start: ${JSON.stringify(ready)}`)
  return {
    async follow(orders) {
      let answer = ''
      child.stdout?.on('data', (chunk) => (answer += chunk))
      child.stdin?.end(`${JSON.stringify(orders)}\n`)
      const { code, stderr } = await ended
      if (child.signalCode === 'SIGKILL') return null
      if (code !== 0) throw new Error(`The importer ended with ${code}: ${stderr}`)
      return JSON.parse(answer) as RunReport
    },
  }
}

/**
 * A process that imports an NDJSON file and may die while it does: told how by one line of JSON (`ImporterOrders`),
 * it answers with one, the report. It says "ready" as soon as it can begin.
 */
import { createInterface } from 'node:readline'
import { connectPayload } from '../../src/database'
import { loadDocuments } from '../../src/ingest/load/documents'
import { importDocuments } from '../../src/ingest/run'
import { messageOf } from '../../src/lib/errors'
import type { ImporterOrders } from './importer'
import { dieAt } from './die-at'

async function main() {
  const { payload, close } = await connectPayload()
  console.log('ready')
  for await (const line of createInterface(process.stdin)) {
    const { file, resume, batch, death }: ImporterOrders = JSON.parse(line)
    if (death) dieAt(payload, death)
    const report = await importDocuments({
      payload,
      documents: () => loadDocuments([file], 10),
      origin: 'cli',
      user: null,
      publish: false,
      dryRun: false,
      workers: 1,
      ...(batch !== undefined && { batch }),
      ...(resume !== undefined && { resume }),
    })
    console.log(JSON.stringify(report))
    return await close()
  }
  // Who started it has ended without a word, and its database with it.
  process.exit(1)
}

main().catch((error: unknown) => {
  console.error(messageOf(error))
  process.exitCode = 1
})

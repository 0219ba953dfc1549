/**
 * A process that uses the database, told what to do line by line: `add` a document, `count` them, `close`.
 * Answers each line with one of its own.
 */
import { createInterface } from 'node:readline'
import { openDatabase } from '../../src/database'
import { withRetry } from '../../src/ingest/retry'
import { messageOf, UsageError } from '../../src/lib/errors'

async function main() {
  const database = await openDatabase()
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(database.uri, { serverSelectionTimeoutMS: 20_000 })
  const documents = client.db().collection('documents')
  console.log(database.uri)
  for await (const line of createInterface(process.stdin)) {
    if (line === 'add') {
      await documents.insertOne({}, { writeConcern: { w: 'majority', journal: true } })
      console.log('added')
    } else if (line === 'count') {
      // As imports do: the driver does not ask again where its socket has just been closed.
      console.log(await withRetry(() => documents.countDocuments()))
    } else if (line === 'close') {
      await client.close()
      await database.close()
      console.log('closed')
      // Nothing may keep the process alive now.
      process.stdin.destroy()
    }
  }
}

main().catch((error: unknown) => {
  console.error(messageOf(error))
  process.exit(error instanceof UsageError ? error.exitCode : 1)
})

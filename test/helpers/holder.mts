/** A process that tells what it calls itself, and ends. */
import { newHolder } from '../../src/ingest/holder'

process.stdout.write(`${newHolder()}\n`)

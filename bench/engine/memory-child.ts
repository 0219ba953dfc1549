import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { rounded } from '../lib/rounded'
import type { Memory } from './memory'
import { documentOf } from './texts'

/** Measures what one document of so many bytes takes; `memory.ts` starts this in a process of its own. */
const bytes = Number(process.argv[2])
// Everything that is loaded or compiled only once is there before.
read(parseText(documentOf(10_000)))
const text = documentOf(bytes)
const collected = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const heapBefore = collected()
const residentBefore = process.memoryUsage.rss()
const document = parseText(text)
const reading = read(document)
const residentAtMost = process.resourceUsage().maxRSS * 1024
const size = Buffer.byteLength(text)
const retained = collected() - heapBefore
const memory: Memory = {
  retained: rounded(retained / size),
  peak: rounded((residentAtMost - residentBefore) / size),
}
// The reading is looked at once more, so that it is not collected before.
process.stdout.write(JSON.stringify(reading.blocks.length > 0 ? memory : null))

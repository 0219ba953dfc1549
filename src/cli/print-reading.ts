import { styleText } from 'node:util'
import type { Reading } from '../engine/types'
import { printable } from './printable'
import { terminalWidth } from './terminal-width'

/** What stands before a block's text: its line, kind and confidence. */
const BEFORE_TEXT = 28

/** Prints what the engine makes of a document, a line a block. */
export function printReading({
  id,
  language,
  blocks,
  people,
  problems,
}: { id: string } & Reading): void {
  const width = Math.max(terminalWidth() - BEFORE_TEXT, 40)
  const write = (line: string) => process.stdout.write(`${line}\n`)
  write(styleText('bold', `${id}  (${language}, ${blocks.length} blocks)`))
  for (const { lines, kind, confidence, text } of blocks) {
    const oneLine = printable(text)
    const shown = oneLine.length > width ? `${oneLine.slice(0, width - 1)}…` : oneLine
    write(`${String(lines[0]).padStart(5)}  ${kind.padEnd(14)} ${confidence.toFixed(2)}  ${shown}`)
  }
  for (const { name, roles, relation } of people) {
    write(
      `       ${relation.padEnd(14)} ${printable(name)}${roles[0] ? `, ${printable(roles[0])}` : ''}`,
    )
  }
  for (const { lines, message } of problems)
    write(`${String(lines[0]).padStart(5)}  ${styleText('yellow', printable(message))}`)
}

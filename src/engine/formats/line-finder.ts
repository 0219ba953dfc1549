import { lastAt } from './last-at'

const lineEnd = /\r\n|\r|\n/g

/**
 * Finds the line of an offset in a text; lines end as in plain text and count from 1.
 *
 * @returns a function that takes offsets in UTF-16 units, in time logarithmic in the number of lines
 */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(lineEnd)) starts.push(index + end.length)
  return (offset) => lastAt(starts, offset) + 1
}

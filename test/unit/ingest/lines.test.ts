import { describe, expect, test } from 'vitest'
import { splitLines } from '../../../src/ingest/load/lines'

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

async function linesOf(parts: string[], maxBytes = 100) {
  const lines: (readonly [number, string | null])[] = []
  for await (const { number, bytes } of splitLines(chunks(...parts), maxBytes)) {
    lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()])
  }
  return lines
}

describe('splitLines', () => {
  test('joins a line that comes in pieces, and ends lines at \\n and \\r\\n', async () => {
    expect(await linesOf(['on', 'e\r', '\ntwo\n', 'three'])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ])
  })

  test('counts empty lines, so that numbers are those of an editor', async () => {
    expect(await linesOf(['a\n\nb\n'])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ])
  })

  test('tells of a line over the limit and goes on behind it', async () => {
    expect(await linesOf(['short\nmuch too', ' long\nshort again'], 11)).toEqual([
      [1, 'short'],
      [2, null],
      [3, 'short again'],
    ])
  })

  test('does not take U+2028 for a line end', async () => {
    expect(await linesOf(['a\u2028b\n'])).toEqual([[1, 'a\u2028b']])
  })
})

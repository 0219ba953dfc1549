import { describe, expect, test } from 'vitest'
import { decode, formatOf, parseText } from '../../src/engine/formats'

const bytes = (text: string) => new TextEncoder().encode(text)
const blocks = (text: string) => parseText(text).blocks.map((block) => [block.text, ...block.lines])

describe('decode', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(bytes('Größe'))).toEqual({ text: 'Größe' })
    expect(decode(bytes('\ufeffGröße'))).toEqual({ text: 'Größe' })
  })

  test('reads UTF-16 in both byte orders where a mark says so', () => {
    const little = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0xfc, 0x00])
    const big = new Uint8Array([0xfe, 0xff, 0x00, 0x41, 0x00, 0xfc])
    expect(decode(little)).toEqual({ text: 'Aü' })
    expect(decode(big)).toEqual({ text: 'Aü' })
  })

  test('names line and byte of what is not UTF-8', () => {
    const { problem } = decode(new Uint8Array([...bytes('one\r\ntwo\n'), 0x47, 0xfc, 0x72]))
    expect(problem).toEqual({
      code: 'not-utf8',
      message: 'Line 3, byte 11 is not valid UTF-8. Save the file as UTF-8.',
      lines: [3, 3],
    })
  })

  test.each([
    ['a continuation byte alone', [0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut off', [0xe2, 0x82]],
  ])('refuses %s', (_, sequence) => {
    expect(decode(new Uint8Array([0x41, ...sequence])).problem?.message).toContain('byte 2 ')
  })

  test('agrees with the platform on what UTF-8 is', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    for (const text of ['é', '€', '🙂', '\u07ff', '\uffff', '\u{10ffff}', '퟿']) {
      expect(decode(bytes(text)).text).toBe(strict.decode(bytes(text)))
    }
  })

  test('names the first zero byte of a binary file', () => {
    const { problem } = decode(new Uint8Array([0x25, 0x0a, 0x00]))
    expect(problem?.code).toBe('binary')
    expect(problem?.message).toMatch(/^Line 2, byte 3 is zero/)
  })

  test('tells an empty document from one with only blank lines', () => {
    expect(decode(bytes('')).problem?.message).toMatch(/^The document is empty/)
    expect(decode(bytes(' \n\u00a0\r\n\f')).problem?.message).toMatch(/only blank lines/)
  })
})

describe('plain text', () => {
  test('has its blocks set apart by blank lines', () => {
    expect(blocks('One\n\n\nTwo\n')).toEqual([
      ['One', 1, 1],
      ['Two', 4, 4],
    ])
  })

  test.each([
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('counts lines with %s line ends', (_, end) => {
    expect(blocks(`One${end}${end}Two${end}`)).toEqual([
      ['One', 1, 1],
      ['Two', 3, 3],
    ])
  })

  test('takes lines of nothing but form feeds or no-break spaces for blank', () => {
    expect(blocks('One\n\f\nTwo\n\u00a0\nThree')).toEqual([
      ['One', 1, 1],
      ['Two', 3, 3],
      ['Three', 5, 5],
    ])
  })

  test('has a block a line where nothing else sets them apart', () => {
    expect(blocks('A title\nA paragraph. It has two sentences.\nAnother one.')).toHaveLength(3)
  })

  test('joins lines that were broken at a fixed width, and no others', () => {
    const wrapped = [
      'The harbour of Lund was built for herring and is now full of yachts,',
      'whose owners come at the weekend and complain about the smell of the',
      'few boats that still go out.',
      '',
      'A heading',
      'Fishing goes on for all that, and those who do it have no intention of',
      'moving, not even to the new quay that the town has offered them for a',
      'song.',
    ].join('\n')
    expect(blocks(wrapped).map(([, from, to]) => [from, to])).toEqual([
      [1, 3],
      [5, 5],
      [6, 8],
    ])
  })

  test('does not join the lines of a poem or a list', () => {
    expect(
      blocks('Salt and smoke\nHerring in barrels\nNobody buys them\nWe eat them'),
    ).toHaveLength(4)
  })
})

test('a format is found by its extension, in any case', () => {
  expect(formatOf('a/b.c/Page.TXT')?.name).toBe('text')
  expect(
    ['a.HTML', 'b.htm', 'c.md', 'd.docx', 'e.Json'].map((name) => formatOf(name)?.name),
  ).toEqual(['html', 'html', 'markdown', 'docx', 'ninjs'])
  expect(formatOf('page.exe')).toBeNull()
  expect(formatOf('page')).toBeNull()
})

import { expect, test } from 'vitest'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { documentOf } from '../../bench/engine/texts'

const readText = (text: string) => read(parseText(text))

test('a page is read the same after one with more words than tables usually hold', () => {
  const page = documentOf(4000)
  const before = readText(page)
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)} x${i.toString(36)}`)
  readText(words.join('\n\n'))
  expect(readText(page)).toEqual(before)
})

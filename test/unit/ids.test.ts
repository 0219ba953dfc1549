import { expect, it } from 'vitest'
import { documentId } from '../../src/lib/ids'

it('an id is 24 hexadecimal digits, the same for ever', () => {
  expect(documentId('articles', 'a.txt')).toBe('06f1d00047aa8aa8e2fae96b')
})

it('ids differ by kind, by part and by where a part ends', () => {
  const ids = [
    documentId('articles', 'a', 'bc'),
    documentId('images', 'a', 'bc'),
    documentId('articles', 'ab', 'c'),
    documentId('articles', 'abc'),
    documentId('articles', 'a', 'bc', ''),
    documentId('articles', 'a\u0000bc'),
    documentId('articles', 'a","bc'),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

import { expect, test } from 'vitest'
import { ReadyJson } from '../../../src/server/published/ready-json'

test('what is JSON already stands where it was kept, among texts of every kind', () => {
  const ready = new ReadyJson()
  const kept = [{ a: '„“ 🚢' }, { b: 'x'.repeat(100_000) }, { c: [] }]
  const [first, second, third] = kept.map((one) => ready.keep(Buffer.from(JSON.stringify(one))))
  const both = [...kept.slice(1), 'ß']
  const answer = { title: '„Ä“', texts: [first, { second: [second, third, 'ß'] }], end: null }
  expect(JSON.parse(ready.bytesOf(answer).toString())).toEqual({
    title: '„Ä“',
    texts: [kept[0], { second: both }],
    end: null,
  })
})

test('one document stands in many places, with all that was kept of it', () => {
  const ready = new ReadyJson()
  const text = { children: [ready.keep(Buffer.from(`"${'x'.repeat(1_000)}"`))] }
  const answer = JSON.parse(
    ready.bytesOf(Array.from({ length: 50 }, () => text)).toString(),
  ) as unknown
  expect(answer).toEqual(Array.from({ length: 50 }, () => ({ children: ['x'.repeat(1_000)] })))
})

test('several values in a row are kept as one', () => {
  const ready = new ReadyJson()
  const children = [0, ready.keep(Buffer.from('1,2,3')), 4]
  expect(ready.bytesOf({ children }).toString()).toBe('{"children":[0,1,2,3,4]}')
})

test('what is kept by one answer is not in another', () => {
  const place = new ReadyJson().keep(Buffer.from('"private"'))
  const other = new ReadyJson()
  other.keep(Buffer.from('"public"'))
  expect(other.bytesOf([place]).toString()).not.toContain('private')
})

test('an answer without any', () => {
  expect(new ReadyJson().bytesOf({ docs: ['ß'] }).toString()).toBe('{"docs":["ß"]}')
})

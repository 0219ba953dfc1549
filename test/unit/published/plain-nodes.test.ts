import fc from 'fast-check'
import { BSON, type Document } from 'mongodb'
import { expect, test } from 'vitest'
import { plainNodes } from '../../../src/server/published/plain-nodes'

const special = new Set(['link', 'block'])
const bson = (node: Document) => Buffer.from(BSON.serialize(node))
const text = (text: string) => ({ type: 'text', version: 1, text })
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const link = { type: 'link', version: 3, fields: { url: 'https://example.org' }, children: [] }

/** The nodes that are plain, as objects again. */
function plain(nodes: readonly unknown[], from = 0): unknown[] {
  const { json, count } = plainNodes(nodes, from, special)
  const read = JSON.parse(`[${json.toString()}]`) as unknown[]
  expect(read).toHaveLength(count)
  return read
}

const name = fc.string({ unit: 'binary', maxLength: 8 }).filter((key) => !key.includes('\0'))
const escaped = fc.constantFrom('"', '\\', '\n', '\0', '\u001F', '\u2028', 'ß', '🚢', 'a')
const { node } = fc.letrec<{ node: Document; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.string({ unit: escaped }),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.double().map((value) => new BSON.Double(value)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('node'),
  ),
  node: fc.dictionary(name, tie('value'), { maxKeys: 6 }),
}))

test('nodes become the JSON that objects made of them would become', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (stored) => {
      const nodes = stored.map(bson)
      const objects = nodes.map((one) => BSON.deserialize(one))
      expect(plain(nodes)).toEqual(JSON.parse(JSON.stringify(objects)))
    }),
    { numRuns: 2_000 },
  )
})

test('nodes end before one that has fields, however deep it lies', () => {
  const nodes = [paragraph(text('one')), paragraph(paragraph(text('two'), link)), paragraph()].map(
    bson,
  )
  expect(plain(nodes)).toEqual([paragraph(text('one'))])
  expect(plain(nodes, 1)).toEqual([])
  expect(plain(nodes, 2)).toEqual([paragraph()])
})

test('a text that reads like the type of such a node is none', () => {
  const nodes = [paragraph(text('link'), { type: 'text', text: '\u0002type\0\u0005\0\0\0link\0' })]
  expect(plain(nodes.map(bson))).toEqual(nodes)
})

test.each([
  ['an id', new BSON.ObjectId()],
  ['a date', new Date(0)],
  ['a long number', BSON.Long.fromNumber(2 ** 40)],
  ['a decimal number', BSON.Decimal128.fromString('1.5')],
  ['bytes', new BSON.Binary(Buffer.from('a'))],
])('what has %s in it is left to BSON', (_, value) => {
  expect(plain([paragraph(text('one')), paragraph({ type: 'text', value })].map(bson))).toEqual([
    paragraph(text('one')),
  ])
})

test('an object ends the nodes: it is read already', () => {
  expect(plain([bson(text('one')), text('two')])).toEqual([text('one')])
  expect(plain([text('two')])).toEqual([])
})

test('what does not fit into one part comes in the next', () => {
  const nodes = Array.from({ length: 40 }, (_, index) => text(`${index} `.repeat(4_000)))
  const stored = nodes.map(bson)
  const first = plain(stored)
  expect(first.length).toBeGreaterThan(0)
  expect(first.length).toBeLessThan(nodes.length)
  expect(first).toEqual(nodes.slice(0, first.length))
  expect(plain(stored, first.length)[0]).toEqual(nodes[first.length])
})

test('a node of megabytes, all of it to be escaped', () => {
  const long = text('\u0001'.repeat(2_000_000))
  expect(plain([long].map(bson))).toEqual([long])
})

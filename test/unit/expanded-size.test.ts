import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { expandedSize } from '../../src/server/limits/expanded-size'

const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, at) => `fragment f${at} on A { ...f${at + 1} ...f${at + 1} }`)

it.each([
  ['{ a { b c } }', 3],
  ['{ ...f } fragment f on A { a b }', 2],
  ['{ x: a { ...f } y: a { ...f } } fragment f on A { b }', 4],
  ['{ ... on A { a } ...none }', 1],
  ['{ ...f } fragment f on A { a { ...f } }', Infinity],
  [`{ ...f0 } ${doubling(40).join(' ')} fragment f40 on A { a }`, 2 ** 40],
])('%s has %d fields', (query, size) => {
  expect(expandedSize(parse(query))).toBe(size)
})

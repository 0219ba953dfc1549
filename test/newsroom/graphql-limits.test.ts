import { getIntrospectionQuery } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

const joined = (limit: string) => `{ People { docs { mentionedIn${limit} { docs { id } } } } }`

/** A query of so many levels, from articles to people and back again. */
const levels = (count: number): string => {
  const circle = ['docs', 'people', 'person', 'mentionedIn(limit: 1)']
  const way = Array.from({ length: count - 1 }, (_, at) => circle[at % circle.length])
  return `{ ${['Articles', ...way, '__typename'].join(' { ')} ${'}'.repeat(count + 1)}`
}

const inFragments = `
  { Articles { docs { ...story } } }
  fragment story on Article { people { person { ... on Person { mentionedIn(limit: 1) { docs { ...cast } } } } } }
  fragment cast on Article { people { person { portrait { id } } } }`

const variable = (type: string) => `query ($n: ${type}) { Articles(limit: $n) { docs { id } } }`

it.each([
  ['all of a list', /Articles: limit/, '{ Articles(limit: 0) { docs { id } } }', {}],
  ['101 of a list', /Articles: limit/, '{ Articles(limit: 101) { docs { id } } }', {}],
  ['less than nothing', /Articles: limit/, '{ Articles(limit: -1) { docs { id } } }', {}],
  ['a limit of null', /Articles: limit/, '{ Articles(limit: null) { docs { id } } }', {}],
  ['no pages', /Articles: limit/, '{ Articles(pagination: false) { docs { id } } }', {}],
  ['pages of null', /Articles: limit/, '{ Articles(pagination: null) { docs { id } } }', {}],
  ['all, by a variable', /Articles: limit/, variable('Int'), { n: 0 }],
  ['all, by the default of a variable', /Articles: limit/, variable('Int = 0'), {}],
  ['all of a join', /mentionedIn: limit/, joined('(limit: 0)'), {}],
  ['a join without a limit', /mentionedIn: limit/, joined(''), {}],
  ['a body and all around it', /body: depth/, '{ Articles { docs { body(depth: 5) } } }', {}],
  ['9 levels', /8 levels/, levels(9), {}],
  ['9 levels, in fragments', /8 levels/, inFragments, {}],
])('an anonymous reader is refused %s', async (_what, message, query, variables) => {
  const { body } = await room.graphql('anonymous', query, variables)
  expect(body.data).toBeUndefined()
  expect(body.errors.map((error: Error) => error.message).join()).toMatch(message)
  expect((await room.graphql('editor', query, variables)).body.errors).toBeUndefined()
})

it.each([
  ['a list', '{ Articles { docs { id } } }', {}],
  ['100 of a list', '{ Articles(limit: 100) { docs { body(depth: 4) } } }', {}],
  ['100, by a variable', variable('Int'), { n: 100 }],
  ['a page, where a variable is left out', variable('Int'), {}],
  ['a limit without pages', '{ Articles(pagination: false, limit: 5) { docs { id } } }', {}],
  ['100 of a join', joined('(limit: 100)'), {}],
  ['8 levels', levels(8), {}],
  ['the schema', getIntrospectionQuery(), {}],
])('an anonymous reader may ask for %s', async (_what, query, variables) => {
  const { body } = await room.graphql('anonymous', query, variables)
  expect(body.errors).toBeUndefined()
  expect(body.data).toBeDefined()
})

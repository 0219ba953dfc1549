import { getIntrospectionQuery } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { newsroom, type Asker, type TestNewsroom } from '../helpers/payload'

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

const named = (count: number, field: string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')

const joinedOf = (people: number | string, articles: number) =>
  `query${people === '$n' ? ' ($n: Int)' : ''} { People(limit: ${people}) { docs { mentionedIn(limit: ${articles}) { docs { id slug } } } } }`

const ors = (count: number) => '{ slug: { equals: "a" } }, '.repeat(count)

/** Why a query is refused, all of it. */
async function refusal(asker: Asker, query: string, variables: unknown): Promise<string> {
  const { body } = await room.graphql(asker, query, variables)
  expect(body.data).toBeUndefined()
  return body.errors.map((error: Error) => error.message).join()
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
  ['11 lists', /10 fields/, `{ ${named(11, 'Articles { docs { id } }')} }`, {}],
  [
    '11 lists, in a fragment',
    /10 fields/,
    `{ ...all } fragment all on Query { ${named(11, 'Articles { docs { id } }')} }`,
    {},
  ],
  ['21 other names', /20 aliases/, `{ Articles { docs { ${named(21, 'id')} } } }`, {}],
  ['a list of lists', /may cost 5000 and costs 30201/, joinedOf(100, 100), {}],
  ['a list of lists, by a variable', /costs 30201/, joinedOf('$n', 100), { n: 100 }],
  [
    '21 conditions',
    /20 conditions/,
    `{ Articles(where: { OR: [${ors(21)}] }) { docs { id } } }`,
    {},
  ],
  ['4 fields to sort by', /sort/, '{ Articles(sort: "a,b,c,d") { docs { id } } }', {}],
])('an anonymous reader is refused %s', async (_what, message, query, variables) => {
  expect(await refusal('anonymous', query, variables)).toMatch(message)
})

it.each([
  ['101 of a list', '{ Articles(limit: 101) { docs { id } } }'],
  ['9 levels', levels(9)],
  ['11 lists', `{ ${named(11, 'Articles { docs { id } }')} }`],
  ['a list of lists', joinedOf(100, 100)],
])('who has signed in may ask for %s', async (_what, query) => {
  for (const asker of ['editor', 'service'] as const)
    expect((await room.graphql(asker, query, { n: 1 })).body.errors).toBeUndefined()
})

it.each([
  ['all of a list', /Articles: limit/, '{ Articles(limit: 0) { docs { id } } }'],
  ['1001 of a list', /Articles: limit/, '{ Articles(limit: 1001) { docs { id } } }'],
  ['all of a join', /mentionedIn: limit/, joined('')],
  ['a body and all around it', /body: depth/, '{ Articles { docs { body(depth: 5) } } }'],
  ['17 levels', /16 levels/, levels(17)],
  ['a long list of long lists', /may cost 50000/, joinedOf(1000, 1000)],
  ['11 changes', /10 changes/, `mutation { ${named(11, 'unlockUser(email: "a@example.org")')} }`],
])('nobody may ask for %s', async (_what, message, query) => {
  for (const asker of ['admin', 'service'] as const)
    expect(await refusal(asker, query, { n: 1 })).toMatch(message)
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

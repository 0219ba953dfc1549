import { describe, expect, it } from 'vitest'
import { queryLimits } from '../../src/lib/query-limits'
import { queryExcess } from '../../src/server/limits/query-excess'

const conditions = (count: number) =>
  Array.from({ length: count }, (_, at) => `where[or][${at}][headline][equals]=a`).join('&')
const json = (where: unknown) => `where=${encodeURIComponent(JSON.stringify(where))}`
const nested = (levels: number): object =>
  levels === 0 ? { a: { equals: 1 } } : { and: [nested(levels - 1)] }
const many = (count: number, text: string) => Array<string>(count).fill(text).join(',')

/** As if each part of a path but the last were a relationship. */
const hopsOf = (path: string) => path.split(/\.|__/).length - 1

const refused: [what: string, query: string, message: RegExp][] = [
  ['all of a list', 'limit=0', /limit/],
  ['101 of a list', 'limit=101', /limit/],
  ['all of a join', 'joins[a][limit]=0', /limit/],
  ['a fifth level of documents', 'depth=5', /depth/],
  ['no pages', 'pagination=false', /pagination/],
  ['a long query', `a=${'x'.repeat(4000)}`, /longer than 4000/],
  ['21 conditions', conditions(21), /20 conditions/],
  ['21 conditions as JSON', json({ or: Array(21).fill({ a: { equals: 1 } }) }), /20 conditions/],
  ['21 conditions of a join', conditions(21).replaceAll('where', 'joins[a][where]'), /20 cond/],
  ['conditions without end', json(nested(5)), /8 levels/],
  ['101 values', `where[id][in]=${many(101, 'a')}`, /100 values/],
  ['101 values as JSON', json({ id: { in: Array(101).fill('a') } }), /100 values/],
  ['a long value', `where[headline][like]=${'x'.repeat(201)}`, /200 characters/],
  ['a long value of a list', `where[id][not_in]=a,${'x'.repeat(201)}`, /200 characters/],
  ['a way through the graph', 'where[a.b.c][equals]=1', /1 relationship/],
  ['that in the spelling of GraphQL', 'where[a__b__c][equals]=1', /1 relationship/],
  ['an order by what is far away', 'sort=a,-a.b.c', /1 relationship/],
  ['that of a join', 'joins[x][sort]=-a.b.c', /1 relationship/],
  ['no JSON', 'where={', /JSON/],
  ['4 fields to sort by', 'sort=a,b,-c,d', /sort/],
  ['4 fields to sort by, one by one', 'sort=a&sort=b&sort=c&sort=d', /sort/],
  [
    '101 fields',
    Array.from({ length: 101 }, (_, at) => `select[f${at}]=true`).join('&'),
    /select and populate/,
  ],
  [
    '6 joins',
    Array.from({ length: 6 }, (_, at) => `joins[j${at}][limit]=1`).join('&'),
    /at most 5 joins/,
  ],
]

describe('queryExcess', () => {
  it.each(refused)('refuses an anonymous reader %s', (_what, query, message) => {
    expect(queryExcess(query, queryLimits.anonymous, true, hopsOf)).toMatch(message)
  })

  it.each([
    '',
    'limit=100&depth=4&page=3',
    conditions(20),
    json({ or: [{ and: [{ a: { equals: 1 } }] }] }),
    `where[id][in]=${many(100, 'a')}`,
    'where[person.name][exists]=true',
    'sort=a,b,-c',
    'joins[a]=false&joins[b][limit]=5',
    'select[headline]=true&populate[people][name]=true',
  ])('lets an anonymous reader ask %s', (query) => {
    expect(queryExcess(query, queryLimits.anonymous, true, hopsOf)).toBeNull()
  })

  it.each([
    'limit=1000',
    conditions(200),
    `where[id][in]=${many(1000, 'a')}`,
    json({ id: { in: Array(101).fill('a') } }),
  ])('lets who has signed in ask for more', (query) => {
    expect(queryExcess(query, queryLimits.anonymous, true, hopsOf)).not.toBeNull()
    expect(queryExcess(query, queryLimits.signedIn, true, hopsOf)).toBeNull()
  })

  it.each(['limit=0', 'limit=1001', 'depth=5', conditions(201)])('lets nobody ask %s', (query) =>
    expect(queryExcess(query, queryLimits.signedIn, true, hopsOf)).not.toBeNull(),
  )

  it('lets who deletes or changes name all there are', () => {
    expect(queryExcess('limit=0', queryLimits.signedIn, false, hopsOf)).toBeNull()
  })
})

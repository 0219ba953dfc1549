import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedContent } from '../../bench/read/content'
import { rawCollection } from '../../src/ingest/raw'
import { allArticles, newestArticles, news } from '../../src/server/formats/find-articles'
import { publicationStore } from '../../src/server/publications/store'
import { published } from '../../src/server/published'
import { asked } from '../../src/server/search/asked'
import { findRows } from '../../src/server/search/find-rows'
import { allPublications } from '../helpers/all-publications'
import { newsroom, type TestNewsroom } from '../helpers/payload'
import { profiled, type Profiled } from '../helpers/profiled'

let room: TestNewsroom
let payload: Payload

/** Stand for the first id of a collection in the addresses below. */
const collections = [
  'articles',
  'people',
  'images',
  'credits',
  'agencies',
  'related-links',
] as const
const ids: Record<string, string> = {}

beforeAll(async () => {
  room = await newsroom({ users: false })
  ;({ payload } = room)
  await publishedContent(payload, 40)
  await allPublications(payload)
  for (const slug of collections)
    ids[slug] = String((await rawCollection(payload, slug).findOne({}))?._id)
})

const withIds = (text: string) =>
  text.replace(/\{([\w-]+)\}/g, (_, slug: string) => ids[slug] ?? '')

/** What front ends ask: lists, one document by whatever names it, and what docs/content-api.md says to filter by. */
const addresses = [
  ...collections.flatMap((slug) => [`/${slug}?depth=1`, `/${slug}/{${slug}}?depth=2`]),
  '/articles?sort=-publishedAt&limit=10&depth=2',
  '/articles?sort=publishedAt',
  '/articles?sort=-firstPublishedAt',
  '/articles?sort=-updatedAt',
  '/articles?sort=-createdAt',
  '/articles?where[slug][equals]=a-slug',
  '/articles?where[previousSlugs][equals]=a-slug',
  '/articles?where[section][equals]=culture&sort=-publishedAt',
  '/articles?where[language][equals]=en',
  '/articles?where[language][equals]=en&sort=-publishedAt',
  '/articles?where[keywords][equals]=harbour',
  '/articles?where[publishedAt][greater_than]=2026-01-01T00:00:00.000Z&sort=-publishedAt',
  '/articles?where[people.person][equals]={people}&sort=-publishedAt',
  '/articles?where[contributors.person][equals]={people}&sort=-publishedAt',
  '/articles?where[images][equals]={images}',
  '/articles?where[relatedLinks][equals]={related-links}',
  '/articles?where[id][in]={articles}',
  '/people?where[slug][equals]=a-slug',
  '/people?where[name][equals]=A',
  '/people?where[affiliation][equals]=A',
  '/images?where[credit][equals]={credits}',
  '/images?where[personsShown][equals]={people}',
  '/images?where[fileStatus][equals]=present',
  '/credits?where[line][equals]=A',
  '/credits?where[agencies][equals]={agencies}',
  '/credits?where[photographer][equals]={people}',
  '/agencies?where[name][equals]=A',
  '/agencies?where[category][equals]=wire',
  '/related-links?where[status][equals]=internal',
  '/related-links?where[article][equals]={articles}',
  '/related-links?where[title][equals]=A',
]

/** A key that few documents have, of what one document refers to or what refers to it: their sort is no matter. */
const fewHave =
  /^IXSCAN \{ (_id|slug|previousSlugs|title|line|name|keywords|images|relatedLinks|article|credit|agencies|photographer|personsShown|affiliation|(people|contributors)\.person): 1 \}$/

/** Words are looked up, and what they are in is sorted by how well it fits: that is no index's to know. */
const byScore = /^TEXT /

const isLongSort = ({ hasSortStage, planSummary = '' }: Profiled) =>
  hasSortStage === true && !fewHave.test(planSummary) && !byScore.test(planSummary)

/** Feeds, sitemaps and the search, which have no parameters of the API; a page of five is one of several. */
const formats: Record<string, () => Promise<unknown[]>> = {
  'the feed': () => newestArticles(payload),
  'the feed of a section': () => newestArticles(payload, 'culture'),
  'the first sitemap': async () => (await allArticles(payload, 1, 5)).docs,
  'a later sitemap': async () => (await allArticles(payload, 3, 5)).docs,
  'the sitemap of news': () => news(payload, new Date('2026-01-02T00:00:00.000Z')),
  'a search': () => searched({}),
  'a search in a section': () => searched({ section: 'politics' }),
  'a search in a language': () => searched({ language: 'en' }),
}

const searched = async (query: Record<string, string>) =>
  (await findRows(publicationStore(payload), asked({ q: 'Blinken', ...query }))).rows

describe('no query of the API goes through a whole collection', () => {
  test.each(addresses)('%s', async (address) => {
    const path = withIds(address)
    const queries = await profiled(payload, async () => {
      expect(await room.rest('anonymous', 'GET', path)).toMatchObject({ status: 200 })
      await published(payload)(new Request(`http://localhost/api${path}`))
    })
    expect(queries).not.toEqual([])
    expect(queries.filter(({ planSummary }) => planSummary?.includes('COLLSCAN'))).toEqual([])
    expect(queries.filter(isLongSort)).toEqual([])
  })

  test.each(Object.entries(formats))('%s', async (_name, find) => {
    const queries = await profiled(payload, async () => expect(await find()).not.toEqual([]))
    expect(queries).not.toEqual([])
    expect(queries.filter(({ planSummary }) => planSummary?.includes('COLLSCAN'))).toEqual([])
    expect(queries.filter(isLongSort)).toEqual([])
  })

  test('over GraphQL', async () => {
    const query = `{
      Articles(limit: 10, sort: "-publishedAt") {
        docs { headline people { person { name } } heroImage { credit { line agencies { name } } } }
      }
      bySection: Articles(limit: 10, where: { section: { equals: "culture" } }, sort: "-publishedAt") { docs { slug } }
      Person(id: "${ids.people}") { name mentionedIn(limit: 10) { docs { headline } } depictedIn(limit: 10) { docs { alt } } }
      Image(id: "${ids.images}") { alt usedIn(limit: 10) { docs { headline } } }
    }`
    const queries = await profiled(payload, async () => {
      expect(await room.graphql('anonymous', query)).not.toHaveProperty('body.errors')
    })
    expect(queries).not.toEqual([])
    expect(queries.filter(({ planSummary }) => planSummary?.includes('COLLSCAN'))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Validator from '@adobe/structured-data-validator'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import jsonld from 'jsonld'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { articleToHtml } from '../../src/outputs/article-html'
import { articleToText } from '../../src/outputs/article-text'
import type { Feed } from '../../src/outputs/feed'
import { jsonFeed } from '../../src/outputs/json-feed'
import { newsArticle } from '../../src/outputs/json-ld'
import { newsSitemap } from '../../src/outputs/news-sitemap'
import { ninjsItem } from '../../src/outputs/ninjs'
import { rssFeed } from '../../src/outputs/rss'
import { scriptJson } from '../../src/outputs/script-json'
import { sitemap, sitemapIndex } from '../../src/outputs/sitemap'
import type { Article } from '../../src/payload-types'
import { article, hostile } from '../helpers/article-arbitrary'

const require = createRequire(import.meta.url)

const site = { name: 'Harbour Times', url: new URL('https://news.example/') }
const feedOf = (...articles: Article[]): Feed => ({
  site,
  url: new URL('https://news.example/feed.xml'),
  articles,
})

/** As a reader gets them: what JSON cannot say is gone. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

/** Articles of every kind that the generator makes, attacks in every field. */
const articles = fc.sample(article, { numRuns: 60, seed: 7 })

/** What xmllint finds wrong by a schema: of the folder, as RELAX NG, or the text of one as XSD. */
async function xmlProblems(contents: string, schema: { rng: string } | { xsd: string }) {
  const [extension, text] =
    'rng' in schema
      ? (['relaxng', schemaFile(schema.rng)] as const)
      : (['schema', schema.xsd] as const)
  const { errors } = await validateXML({
    xml: { fileName: 'it.xml', contents },
    schema: [{ fileName: 'schema.xml', contents: text }],
    extension,
  })
  return errors
}

const schemaFile = (name: string) =>
  readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')

/** One with everything, whose values the tests know. */
const picture = {
  id: 'c'.repeat(24),
  alt: 'Own alt',
  caption: 'Own caption',
  filename: 'a.jpg',
  url: '/api/images/file/a.jpg',
  mimeType: 'image/jpeg',
  filesize: 9,
  width: 900,
  height: 600,
  copyrightNotice: '© Wire',
  licenseUrl: 'https://licences.example/by',
  credit: {
    id: 'd'.repeat(24),
    line: 'IMAGO/CTK Photo/Michal Kamaryt',
    agencies: [
      { id: 'e'.repeat(24), name: 'IMAGO' },
      { id: 'f'.repeat(24), name: 'CTK Photo' },
    ],
    photographer: { id: '1'.repeat(24), name: 'Michal Kamaryt' },
  },
}
const link = { id: '2'.repeat(24), title: 'Where it leads', label: 'See also' }
const story = {
  id: 'a'.repeat(24),
  slug: 'ferry',
  headline: 'Ferry leaves',
  standfirst: 'Two hours late.',
  language: 'en',
  _status: 'published',
  section: 'Harbour',
  keywords: ['ferries'],
  firstPublishedAt: '2026-11-01T10:00:00.000Z',
  publishedAt: '2026-11-02T10:00:00.000Z',
  embargo: { until: '2026-10-31T00:00:00.000Z' },
  dateline: { place: 'Lund', date: '2026-10-31T00:00:00.000Z' },
  contributors: [{ person: { id: '3'.repeat(24), name: 'Ada Author' }, role: 'author' }],
  people: [
    {
      person: { id: '4'.repeat(24), name: 'Nina Holm', sameAs: [{ url: 'https://who.example/n' }] },
      relation: 'quoted',
      roleAsStated: 'harbour master',
    },
  ],
  corrections: [
    { type: 'correction', text: 'It was late.', date: '2026-11-03T00:00:00.000Z' },
    { type: 'retraction', text: 'It never left.', date: '2026-11-04T00:00:00.000Z' },
  ],
  relatedLinks: [
    { ...link, status: 'external', url: 'https://elsewhere.example/' },
    {
      ...link,
      id: '5'.repeat(24),
      title: 'Nowhere',
      status: 'unresolved',
      url: 'https://no.example/',
    },
  ],
  body: {
    root: {
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: 'It left.', format: 0 }] },
        { type: 'block', fields: { blockType: 'figure', image: picture, caption: 'As used here' } },
      ],
    },
  },
} as unknown as Article

describe('ninjs', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  // The schema of places, which no item of ours has, is at another address.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json#' })
  const schema = JSON.parse(schemaFile('ninjs-3.1.json'))
  const isValid = ajv.compile(schema)

  test('is valid by the schema of IPTC', () => {
    for (const one of [story, ...articles]) {
      isValid(json(ninjsItem(one, site)))
      expect(isValid.errors ?? []).toEqual([])
    }
    expect(isValid({ uri: 'https://a.example/', headlines: 'no list' })).toBe(false)
  })

  test('says of an article and its pictures what the content model does', () => {
    const item = json(ninjsItem(story, site))
    expect(item.headlines).toMatchObject([{ role: 'main', value: 'Ferry leaves' }])
    expect(item.by).toBe('By Ada Author')
    expect(item.people).toEqual([
      { name: 'Ada Author', rel: 'author' },
      { name: 'Nina Holm', rel: 'mentions', literal: 'harbour master' },
      { name: 'Nina Holm', rel: 'quotes' },
    ])
    expect(item.edNote).toContain('It never left.')
    const [shown, related, ...others] = item.associations
    expect(shown).toMatchObject({
      type: 'picture',
      by: 'Michal Kamaryt',
      infoSources: [{ name: 'IMAGO' }, { name: 'CTK Photo' }],
      descriptions: [
        { role: 'caption', value: 'As used here' },
        { role: 'alt', value: 'Own alt' },
        { role: 'creditline', value: 'IMAGO/CTK Photo/Michal Kamaryt' },
      ],
      renditions: [{ href: 'https://news.example/api/images/file/a.jpg' }],
    })
    expect(related).toMatchObject({ rel: 'related', uri: 'https://elsewhere.example/' })
    expect(others).toEqual([])
  })

  test('tells of an embargo only whom all is told', () => {
    expect(JSON.stringify(ninjsItem(story, site))).not.toContain('embargo')
    expect(ninjsItem(story, site, true).embargoedUntil).toBe('2026-10-31T00:00:00.000Z')
  })
})

describe('JSON-LD', () => {
  const context = { '@vocab': 'https://schema.org/' }
  const expanded = (value: unknown) =>
    jsonld.expand(json(value), {
      documentLoader: async (documentUrl: string) => ({
        contextUrl: undefined,
        documentUrl,
        document: { '@context': context },
      }),
      safe: true,
      // Its types do not know of "safe", which makes what would be lost an error.
    } as jsonld.Options.Expand)

  test('expands without a loss and has what Google asks of a NewsArticle', async () => {
    for (const one of [story, ...articles.slice(0, 20)]) {
      const data = json(newsArticle(one, site))
      expect(await expanded(data)).toMatchObject([{ 'https://schema.org/headline': [{}] }])
      expect(Object.keys(data)).toEqual(
        expect.arrayContaining(['headline', 'url', 'mainEntityOfPage', 'publisher', 'inLanguage']),
      )
    }
  })

  test('is accepted by a validator of rich results', async () => {
    const found = await new Validator().validate({
      jsonld: { NewsArticle: [json(newsArticle(story, site))] },
      microdata: {},
      rdfa: {},
    })
    expect(found.filter(({ severity }) => severity === 'ERROR')).toEqual([])
  })

  test('says whose a picture is and what was corrected', () => {
    expect(json(newsArticle(story, site))).toMatchObject({
      datePublished: '2026-11-01T10:00:00.000Z',
      dateModified: '2026-11-04T00:00:00.000Z',
      author: [{ '@type': 'Person', name: 'Ada Author' }],
      mentions: [
        { name: 'Nina Holm', jobTitle: 'harbour master', sameAs: ['https://who.example/n'] },
      ],
      mainEntityOfPage: { relatedLink: ['https://elsewhere.example/'] },
      correction: [{ text: 'It was late.' }, { text: 'It never left.' }],
      image: [
        {
          contentUrl: 'https://news.example/api/images/file/a.jpg',
          caption: 'As used here',
          description: 'Own alt',
          creditText: 'IMAGO/CTK Photo/Michal Kamaryt',
          creator: { name: 'Michal Kamaryt' },
          sourceOrganization: [{ name: 'IMAGO' }, { name: 'CTK Photo' }],
        },
      ],
    })
  })

  test.each(hostile)('cannot leave its script: %j', (text) => {
    const written = scriptJson(newsArticle({ ...story, headline: text }, site))
    expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    expect(() => JSON.parse(written)).not.toThrow()
  })
})

describe('feeds', () => {
  interface Read {
    items: Record<string, unknown>[]
    feedUrl?: string
  }
  const parse = (xml: string): Promise<Read> =>
    new RssParser({
      customFields: { item: [['media:content', 'media', { keepArray: true }]] },
    }).parseString(xml) as Promise<unknown> as Promise<Read>

  test('RSS has what its version 2.0 asks for, whatever it says', async () => {
    const schema = { rng: 'rss-2.0.rng' }
    const xml = rssFeed(feedOf(story, ...articles))
    expect(await xmlProblems(xml, schema)).toEqual([])
    expect(await xmlProblems(rssFeed(feedOf()), schema)).toEqual([])
    for (const broken of [
      xml.replace(/<pubDate>[^<]*/, '<pubDate>2026-11-01T10:00:00.000Z'),
      xml.replace(/<description>[^]*?<\/description>/, ''),
      xml.replace('isPermaLink="false"', 'isPermaLink="no"'),
      xml.replace('</item>', '<kicker>x</kicker></item>'),
    ]) {
      expect(broken).not.toBe(xml)
      expect(await xmlProblems(broken, schema)).not.toEqual([])
    }
  })

  test('RSS is read by another parser, whatever it says', async () => {
    const xml = rssFeed(feedOf(story, ...articles))
    const { items } = await parse(xml)
    expect(items).toHaveLength(articles.length + 1)
    expect(items[0]).toMatchObject({
      title: 'Ferry leaves',
      link: 'https://news.example/articles/ferry',
      guid: `https://news.example/api/articles/${story.id}`,
      isoDate: '2026-11-01T10:00:00.000Z',
      creator: 'Ada Author',
      categories: ['Harbour', 'ferries'],
      media: [
        {
          $: {
            url: 'https://news.example/api/images/file/a.jpg',
            type: 'image/jpeg',
            width: '900',
          },
          'media:credit': ['IMAGO/CTK Photo/Michal Kamaryt'],
          'media:description': [{ _: 'As used here' }],
        },
      ],
    })
    expect(items[0]?.['content:encoded']).toContain('It left.')
    expect(items[0]?.['content:encoded']).toContain('It never left.')
  })

  test('JSON Feed has what its version 1.1 asks for', () => {
    const feed = json(jsonFeed(feedOf(story, ...articles)))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Times',
      home_page_url: 'https://news.example/',
      feed_url: 'https://news.example/feed.xml',
    })
    expect(feed.items[0]).toMatchObject({
      id: `https://news.example/api/articles/${story.id}`,
      url: 'https://news.example/articles/ferry',
      date_published: '2026-11-01T10:00:00.000Z',
      date_modified: '2026-11-04T00:00:00.000Z',
      authors: [{ name: 'Ada Author' }],
      tags: ['Harbour', 'ferries'],
    })
  })

  test('JSON Feed is valid by its schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats(ajv)
    const file = require.resolve('jsonfeed-schema/schema-v1.1.json')
    const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
    const feed = json(jsonFeed(feedOf(story, ...articles)))
    for (const one of [feed, json(jsonFeed(feedOf()))]) {
      isValid(one)
      expect(isValid.errors ?? []).toEqual([])
    }
    const modified = { ...feed.items[0], date_modified: 'yesterday' }
    expect(isValid({ ...feed, items: [modified] })).toBe(false)
    expect(isValid({ ...feed, home_page_url: undefined, title: 7 })).toBe(false)
  })
})

describe('sitemaps', () => {
  let schema: string
  beforeAll(() => {
    const main = require.resolve('sitemap')
    const root = main.slice(0, main.lastIndexOf('/dist/'))
    schema = readFileSync(`${root}/schema/sitemap.xsd`, 'utf8')
  })
  test('are valid by the schema of sitemaps.org', async () => {
    const xsd = { xsd: schema }
    expect(await xmlProblems(sitemap([story, ...articles], site, true), xsd)).toEqual([])
    expect(await xmlProblems(sitemap([], site, true), xsd)).toEqual([])
    expect(await xmlProblems('<urlset/>', xsd)).not.toEqual([])
  })

  test('say when an article was corrected, and nothing of a correction before it appeared', () => {
    expect(sitemap([story], site, false)).toContain('<lastmod>2026-11-04T00:00:00.000Z</lastmod>')
    const corrections = [{ date: '2026-10-01T00:00:00.000Z' }, { date: null }]
    const early = { ...story, corrections } as Article
    expect(sitemap([early], site, false)).toContain('<lastmod>2026-11-02T10:00:00.000Z</lastmod>')
  })

  test('lead to their pages', async () => {
    const index = sitemapIndex(2, site)
    expect(index).toContain('<loc>https://news.example/sitemaps/2.xml</loc>')
    expect(await xmlProblems(index, { rng: 'sitemap-index.rng' })).toEqual([])
    const elsewhere = index.replaceAll('https:', 'ftp:')
    expect(await xmlProblems(elsewhere, { rng: 'sitemap-index.rng' })).not.toEqual([])
  })

  test('of news have name, language, date and title', async () => {
    // It has none but published ones.
    const dated = articles.map((one) => ({ ...one, publishedAt: story.publishedAt }))
    const chinese = { ...story, language: 'zh' as const }
    const xml = newsSitemap([story, chinese, ...dated], site)
    expect(await xmlProblems(xml, { rng: 'news-sitemap.rng' })).toEqual([])
    for (const language of ['zh', 'und']) {
      const wrong = xml.replace('<news:language>en<', `<news:language>${language}<`)
      expect(await xmlProblems(wrong, { rng: 'news-sitemap.rng' })).not.toEqual([])
    }
    expect(xml).toContain('<news:language>zh-cn</news:language>')
    expect(newsSitemap([{ ...story, language: 'und' }], site)).not.toContain('<url>')
    expect(xml).toContain(
      '<news:publication><news:name>Harbour Times</news:name><news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-11-01T10:00:00.000Z</news:publication_date><news:title>Ferry leaves</news:title>',
    )
  })
})

describe('HTML and text', () => {
  test('warn of a retraction before the text, and name corrections after it', () => {
    for (const written of [articleToHtml(story, site), articleToText(story)]) {
      const order = ['It never left.', 'It left.', 'It was late.'].map((part) =>
        written.indexOf(part),
      )
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(order).not.toContain(-1)
    }
  })

  test('have absolute addresses, and no element or script of content', () => {
    expect(articleToHtml(story, site)).toContain('src="https://news.example/api/images/file/a.jpg"')
    for (const one of articles) {
      const html = articleToHtml(one, site)
      expect(html).not.toMatch(/<script|<x\/|href="(?!https?:|mailto:)/i)
    }
  })
})

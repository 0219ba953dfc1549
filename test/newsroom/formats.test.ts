import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentId } from '../../src/lib/ids'
import { ninjsItem } from '../../src/outputs/ninjs'
import type { Article } from '../../src/payload-types'
import { findArticle } from '../../src/server/formats/find-article'
import { body, paragraph } from '../helpers/body'
import { slugline } from '../helpers/cli'
import { docxOfFolder } from '../helpers/docx'
import { newsroom } from '../helpers/payload'

const fixtures = path.resolve('test/fixtures')

let folder: string
let payload: Payload
/** One page of each format. */
let pages: Record<'html' | 'markdown' | 'docx' | 'ninjs' | 'trees', string>

beforeAll(async () => {
  // As files identify themselves: by their real path.
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'slugline-formats-')))
  fs.mkdirSync(path.join(folder, 'pages'))
  ;({ payload } = await newsroom({ users: false }))
  pages = {
    html: copy('html-news-page', 'source.html', 'ferry.html'),
    markdown: copy('markdown-front-matter', 'source.md', 'train.md'),
    docx: put('bell.docx', docxOfFolder(path.join(fixtures, 'docx-report/source.docx'))),
    ninjs: copy('ninjs-1', 'source.json', 'cod.json'),
    trees: put('trees.htm', trees('h2')),
  }
  const { out, code } = await importJson(path.join(folder, 'pages'))
  expect(code, JSON.stringify(out)).toBe(0)
  expect(out.byCollection.articles.created).toBe(5)
})

afterAll(async () => {
  fs.rmSync(folder, { recursive: true })
})

const put = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, 'pages', name)
  fs.writeFileSync(file, content)
  return file
}

const copy = (fixture: string, source: string, name = source) =>
  put(name, fs.readFileSync(path.join(fixtures, fixture, source)))

const trees = (tag: string, space = '') =>
  `<article>${space}<h1>Trees for the river</h1>${'<p>The council met on Monday, in the old hall by the river, and it agreed to plant a thousand trees before the winter comes, said the mayor.</p>'.repeat(2)}<${tag}>A thousand trees</${tag}><p>Nobody spoke against it, the mayor said later, and nobody in the hall by the river asked what it would cost the town.</p></article>`

async function importJson(...args: string[]) {
  const result = await slugline(['import', ...args, '--json'])
  expect(result.stderr, result.stderr).not.toMatch(/^\s+at /m)
  return { ...result, out: JSON.parse(result.stdout) }
}

/** The documents of a collection with some ids, in that order. */
const byIds = (collection: CollectionSlug, ids: unknown[]) =>
  Promise.all(
    ids.map(
      // Every test looks at other fields of other collections.
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      async (id): Promise<any> =>
        payload.findByID({
          collection,
          id: String(id),
          depth: 0,
          draft: true,
          disableErrors: true,
        }),
    ),
  )

interface BodyNode {
  type: string
  fields?: { blockType: string; image?: unknown; link?: unknown }
  children?: BodyNode[]
  text?: string
}

async function articleOf(file: string) {
  const [article] = await byIds('articles', [documentId('articles', file)])
  if (!article) throw new Error(`Nothing was imported from ${file}`)
  const children = article.body.root.children as BodyNode[]
  return { article, children, types: children.map(({ type, fields }) => fields?.blockType ?? type) }
}

describe('an imported page of HTML', () => {
  test('becomes the article with its pictures, credits, people and links', async () => {
    const { article, children, types } = await articleOf(pages.html)
    expect(article).toMatchObject({
      headline: 'Ferry to the island runs again after eleven weeks',
      language: 'en',
    })
    expect(article.standfirst).toMatch(/^Islanders queued from dawn/)
    expect(types).toEqual([
      'figure',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'paragraph',
      'list',
      'figure',
      'paragraph',
      'relatedLink',
      'relatedLink',
    ])

    const images = await byIds(
      'images',
      children.flatMap(({ fields }) => fields?.image ?? []),
    )
    expect(images.map((image) => [image?.alt, image?.caption])).toEqual([
      [
        'A white ferry turns in a narrow harbour',
        'The “Saint Olga” on her first crossing since February.',
      ],
      [
        'People with bags in a long line on a wet quay',
        'The queue at the slipway reached the church by six.',
      ],
    ])
    const credits = await byIds(
      'credits',
      images.map((image) => image?.credit),
    )
    expect(credits.map((credit) => credit?.line)).toEqual([
      'Photo: Ida Moen/AP',
      'Photo: Tom Asher/Reuters',
    ])
    const links = await byIds(
      'related-links',
      children.flatMap(({ fields }) => fields?.link ?? []),
    )
    expect(links.map((link) => link?.url)).toEqual([
      'https://harbour-courier.example/news/storm-report',
      'https://harbour-courier.example/news/bridge',
    ])
    const authors = await byIds(
      'people',
      article.contributors.map(({ person }: { person: unknown }) => person),
    )
    expect(authors.map((author) => author?.name)).toEqual(['Greta Lindqvist'])
  })

  test('keeps its text without markup in the source, with every block of it', async () => {
    const [source] = await byIds('sources', [documentId('sources', pages.html)])
    expect(source).toMatchObject({ format: 'html', filename: 'ferry.html' })
    expect(source?.text).not.toContain('<')
    const lines = String(source?.text).split('\n')
    for (const block of source?.reading ?? []) {
      const [from, to] = block.lines as [number, number]
      expect(lines.slice(from - 1, to).join('\n')).toBe(block.text)
    }
  })

  test('is the same page in another place of its file, and another one where its markup is', async () => {
    put('trees.htm', trees('h2', '\n\n'))
    expect((await importJson(pages.trees)).out.counts).toMatchObject({ created: 0, updated: 0 })
    put('trees.htm', trees('blockquote'))
    expect((await importJson(pages.trees)).out.counts).toMatchObject({ created: 0, updated: 1 })
    expect((await articleOf(pages.trees)).types).toContain('quote')
  })
})

test('Markdown becomes an article', async () => {
  const { article, types } = await articleOf(pages.markdown)
  expect(article.headline).toBe('Night train to the coast returns: twice a week')
  expect(article.dateline.date).toBe('2024-06-14T00:00:00.000Z')
  expect(types).toEqual([
    'figure',
    'paragraph',
    'quote',
    'heading',
    'list',
    'paragraph',
    'relatedLink',
  ])
})

test('docx becomes an article', async () => {
  const { article, types } = await articleOf(pages.docx)
  expect(article).toMatchObject({
    headline: 'Bell of the drowned church rings again',
    standfirst: 'A diver found it, a blacksmith mended it.',
  })
  expect(types).toEqual([
    'figure',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'quote',
    'list',
    'relatedLink',
  ])
})

test('ninjs becomes an article', async () => {
  const { article, types } = await articleOf(pages.ninjs)
  expect(article).toMatchObject({
    headline: 'Cod come early to the northern banks',
    dateline: { place: 'Vardsund' },
  })
  expect(types).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph', 'figure', 'relatedLink'])
})

test('an item of our own is published with the dates that it states, and exported as it was', async () => {
  const story = {
    id: 'a'.repeat(24),
    slug: 'lock',
    headline: 'Lock opens again',
    language: 'en',
    _status: 'published',
    firstPublishedAt: '2020-05-01T10:00:00.000Z',
    publishedAt: '2020-05-02T10:00:00.000Z',
    body: body(paragraph('The lock is open.')),
  } as unknown as Article
  const site = { name: 'News', url: new URL('https://news.example/') }
  const item = ninjsItem(story, site)
  const file = path.join(folder, 'lock.json')
  fs.writeFileSync(file, JSON.stringify(item))
  const { out, code } = await importJson(file, '--publish')
  expect(code, JSON.stringify(out)).toBe(0)
  const published = await findArticle(payload, documentId('articles', file))
  expect(published).toMatchObject({
    _status: 'published',
    firstPublishedAt: story.firstPublishedAt,
    publishedAt: story.publishedAt,
  })
  const again = ninjsItem(published as Article, site)
  expect(JSON.parse(JSON.stringify({ ...again, uri: item.uri, altIds: item.altIds }))).toEqual(
    JSON.parse(JSON.stringify(item)),
  )
})

test('a folder with all of them is imported but for what cannot be read, with line and reason', async () => {
  put('broken.json', '{\n  "uri": "a:b",\n  "headline": 7\n}')
  put('picture.docx', 'not a docx')
  const { out, code } = await importJson(path.join(folder, 'pages'))
  expect(code).toBe(1)
  expect(out.counts).toMatchObject({ created: 0, updated: 0, failed: 2 })
  expect(out.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        sourceKey: path.join(folder, 'pages/broken.json'),
        code: 'not-ninjs',
        message: 'Line 3: “headline” must be a string, but is a number.',
        lines: [3, 3],
      }),
      expect.objectContaining({
        sourceKey: path.join(folder, 'pages/picture.docx'),
        code: 'not-docx',
      }),
    ]),
  )
})

test('a file of another kind is refused with the kinds that are read', async () => {
  const { code, stderr } = await slugline(['parse', put('page.pdf', 'x')])
  expect(code).toBe(2)
  expect(stderr).toMatch(/\.txt \.text \.html \.htm .*\.md \.markdown \.docx \.json \.ndjson/)
})

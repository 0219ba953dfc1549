import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/payload-types'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { htmlProblems } from '../helpers/html-problems'
import { ownPayload, type OwnPayload } from '../helpers/own-payload'

let own: OwnPayload
let payload: Payload

/** The pages as Next renders them, without what Next adds to <head>: the browser tests see that. */
let articlePage: (slug: string) => Promise<string>
let frontPage: (query?: { page?: string }) => Promise<string>
let metadataOf: (slug: string) => Promise<Record<string, unknown>>

const document = (page: ReactElement) =>
  `<!DOCTYPE html>${renderToStaticMarkup(page)}`
    .replace('</head>', '<title>Next</title></head>')
    // Nobody reads it or runs it, and no text can end it: test/unit/content-formats.test.ts.
    .replace(/<script type="application\/ld\+json">\{"@context"[^<]*<\/script>/, '')

beforeAll(async () => {
  process.env.SERVER_URL = 'https://news.example'
  own = await ownPayload()
  payload = own.payload

  const article = await import('../../src/app/(pages)/articles/[slug]/page')
  const { default: ArticleLayout } = await import('../../src/app/(pages)/articles/[slug]/layout')
  const { default: FrontPage } = await import('../../src/app/(pages)/(site)/page')
  const { default: SiteLayout } = await import('../../src/app/(pages)/(site)/layout')
  articlePage = async (slug) => {
    const params = Promise.resolve({ slug })
    const children = await article.default({ params })
    return document(await ArticleLayout({ params, children }))
  }
  metadataOf = async (slug) => ({
    ...(await article.generateMetadata({ params: Promise.resolve({ slug }) })),
  })
  frontPage = async (query = {}) =>
    document(SiteLayout({ children: await FrontPage({ searchParams: Promise.resolve(query) }) }))
})

afterAll(() => own.close())

const attack = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`

let stories = 0
const publish = (data: Partial<Article>) =>
  payload.create({
    collection: 'articles',
    data: {
      headline: 'Headline',
      slug: `story-${(stories += 1)}`,
      language: 'en',
      _status: 'published',
      ...data,
    },
  })

const person = (name: string) =>
  payload.create({
    collection: 'people',
    data: { name, slug: name.toLowerCase().replace(' ', '-') },
  })

/** What a reader sees of a document, in one line. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('the front page', () => {
  it('says what to do while nothing is published', async () => {
    await publish({ headline: 'Draft', _status: 'draft' })
    const html = await frontPage()
    expect(html).toContain('Nothing is published yet')
    expect(html).toContain('npx slugline import')
    expect(html).not.toContain('Draft')
    expect(await htmlProblems(html)).toEqual([])
  })

  it('lists what is published, newest first, 13 a page', async () => {
    for (let day = 1; day <= 15; day += 1)
      await publish({
        headline: `Story of day ${day}`,
        publishedAt: new Date(Date.UTC(2024, 0, day)).toISOString(),
        body: body(paragraph('First words of the story.')),
      })
    const days = (html: string) =>
      [...html.matchAll(/Story of day (\d+)/g)].map(([, day]) => Number(day))
    const first = await frontPage()
    expect(days(first)).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    expect(first).toContain('First words of the story.')
    expect(first).toContain('href="/?page=2"')
    expect(days(await frontPage({ page: '2' }))).toEqual([2, 1])
    expect(await htmlProblems(first)).toEqual([])
  })

  it.each([
    ['9', '/?page=2'],
    ['0', '/'],
    ['x', '/'],
  ])('leads from page %s to one that exists', async (page, target) => {
    await expect(frontPage({ page })).rejects.toMatchObject({
      digest: expect.stringContaining(`;${target};`),
    })
  })
})

describe('an article', () => {
  it('shows all that it has, in valid HTML', async () => {
    const [author, subject] = [await person('Ada Author'), await person('Sam Subject')]
    const credit = await payload.create({ collection: 'credits', data: { line: 'Wire/P. Photo' } })
    const image = await payload.create({
      collection: 'images',
      data: { caption: 'Own caption', alt: 'A harbour at dusk', credit: credit.id },
    })
    const target = await publish({ headline: 'The other story' })
    const resolved = await payload.create({
      collection: 'related-links',
      data: { title: 'The other story', label: 'See also', article: target.id, status: 'internal' },
    })
    const open = await payload.create({
      collection: 'related-links',
      data: { title: 'Nobody knows where', status: 'unresolved' },
    })
    const { slug } = await publish({
      headline: 'Harbour workers accept',
      kicker: 'Labour',
      standfirst: 'After eleven weeks.',
      contributors: [{ person: author.id, role: 'author' }],
      people: [{ person: subject.id, relation: 'quoted', roleAsStated: 'Union leader' }],
      dateline: { place: 'Hamburg' },
      publishedAt: '2024-05-31T12:00:00.000Z',
      relatedLinks: [open.id],
      corrections: [
        { type: 'correction', date: '2024-06-01T00:00:00.000Z', text: 'It was twelve weeks.' },
      ],
      body: body(
        paragraph('They voted.'),
        figure(image.id, { caption: 'Caption of this use' }),
        relatedLink(resolved.id),
      ),
    })

    const html = await articlePage(slug)
    expect(await htmlProblems(html)).toEqual([])
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain(`<a href="/articles/${target.slug}">The other story</a>`)
    expect(html).not.toContain('Own caption')
    const shown = [
      'Labour Harbour workers accept After eleven weeks. By Ada Author Hamburg Published',
      'They voted. Picture not available yet A harbour at dusk Caption of this use Wire/P. Photo',
      'See also The other story',
      'Correction June 1, 2024 It was twelve weeks.',
      'People in this article Sam Subject Union leader',
      'Related Nobody knows where',
    ]
    const text = textOf(html)
    expect(shown.map((part) => text.indexOf(part))).not.toContain(-1)
    expect(shown.map((part) => text.indexOf(part))).toEqual(
      shown.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    )
  })

  it('is in its own language and direction', async () => {
    const german = await publish({ language: 'de', publishedAt: '2024-05-31T12:00:00.000Z' })
    expect(await articlePage(german.slug)).toMatch(/<html lang="de".*31\. Mai 2024/)
    const arabic = await publish({ language: 'ar' })
    expect(await articlePage(arabic.slug)).toContain('<html lang="ar" dir="rtl">')
  })

  it('warns of a retraction before the text', async () => {
    const { slug } = await publish({
      corrections: [{ type: 'retraction', date: '2024-06-01T00:00:00.000Z', text: 'It is wrong.' }],
      body: body(paragraph('The text.')),
    })
    const text = textOf(await articlePage(slug))
    expect(text.indexOf('It is wrong.')).toBeGreaterThan(0)
    expect(text.indexOf('It is wrong.')).toBeLessThan(text.indexOf('The text.'))
  })

  it('shows a hero image above the text, once', async () => {
    const [hero, other] = [
      await payload.create({ collection: 'images', data: { alt: 'The hero' } }),
      await payload.create({ collection: 'images', data: { alt: 'The other' } }),
    ]
    const apart = await publish({ heroImage: hero.id, body: body(figure(other.id)) })
    expect(textOf(await articlePage(apart.slug))).toMatch(/The hero.*The other/)
    const within = await publish({
      heroImage: hero.id,
      body: body(figure(other.id), figure(hero.id)),
    })
    expect((await articlePage(within.slug)).match(/The hero/g)).toHaveLength(1)
  })

  it('is not there while it is a draft', async () => {
    const { slug } = await publish({ headline: 'Secret draft', _status: 'draft' })
    const html = await articlePage(slug)
    expect(html).toContain('This page does not exist')
    expect(html).not.toContain('Secret draft')
    expect(await metadataOf(slug)).toEqual({})
  })

  it('shows what is published and not what is being edited', async () => {
    const { id, slug } = await publish({ headline: 'Published headline' })
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { headline: 'Unpublished change', _status: 'draft' },
    })
    const html = await articlePage(slug)
    expect(html).toContain('Published headline')
    expect(html).not.toContain('Unpublished change')
  })

  it('runs nothing of what people write', async () => {
    const subject = await payload.create({
      collection: 'people',
      data: { name: attack, slug: 'attack' },
    })
    const image = await payload.create({
      collection: 'images',
      data: { alt: attack, caption: attack },
    })
    const link = await payload.create({
      collection: 'related-links',
      data: { title: attack, status: 'unresolved' },
    })
    const { slug } = await publish({
      headline: attack,
      kicker: attack,
      standfirst: attack,
      byline: attack,
      dateline: { place: attack },
      people: [{ person: subject.id, relation: 'quoted', roleAsStated: attack }],
      corrections: [{ type: 'retraction', date: '2024-06-01T00:00:00.000Z', text: attack }],
      relatedLinks: [link.id],
      body: body(paragraph(attack), figure(image.id)),
    })
    for (const html of [await articlePage(slug), await frontPage()]) {
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toMatch(/<script|<img src=.?x|onerror='/)
      expect(await htmlProblems(html)).toEqual([])
    }
  })

  it('introduces itself to search engines and to who shares it', async () => {
    const { slug } = await publish({
      headline: 'Harbour workers accept',
      standfirst: 'After eleven weeks.',
      publishedAt: '2024-05-31T12:00:00.000Z',
      section: 'Economy',
    })
    expect(await metadataOf(slug)).toMatchObject({
      metadataBase: new URL('https://news.example'),
      title: 'Harbour workers accept · Slugline',
      description: 'After eleven weeks.',
      alternates: { canonical: `/articles/${slug}` },
      openGraph: {
        type: 'article',
        title: 'Harbour workers accept',
        url: `/articles/${slug}`,
        section: 'Economy',
      },
    })
  })
})

import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseDocument } from 'htmlparser2'
import { linkAddress } from '../../../src/collections/articles/link-address'
import { httpUrl } from '../../../src/fields/http-url'
import { loadBytes } from '../../../src/ingest/load/load-bytes'
import { rawCollection } from '../../../src/ingest/raw'
import type { IncomingDocument } from '../../../src/ingest/types'
import { escapeHtml } from '../../../src/outputs/escape-html'
import { allPublications } from '../../helpers/all-publications'
import { body, figure, paragraph, relatedLink } from '../../helpers/body'
import { dangersInHtml } from '../../helpers/dangers-in-html'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { importAll } from '../../helpers/import-all'
import { tell } from '../../helpers/tell'

// A page asks Next under which address it is seen.
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ host: 'cms.example' })),
}))

let room: HttpNewsroom
beforeAll(async () => {
  room = await httpNewsroom()
})
afterAll(() => room.close())

/** Markup where a text belongs: each of these in every field. */
const texts = [
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></script><script>alert(1)</script>',
  '<!--<script>',
  ']]>--><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
]

/** The same in other spellings that have got through somewhere: all of them in every body. */
const spellings = [
  '<script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&#60;img src=x onerror=alert(1)&#62;',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '<math><mtext></p><img src=x onerror=alert(1)>',
  '\u2028alert(1)\u2029',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<style>@import "javascript:alert(1)"</style>',
  '<base href="https://evil.example">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '\u0000<script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
]

/** Addresses that would run where they are followed. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\u003aalert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'filesystem:https://example.org/x',
  'intent://x#Intent;scheme=javascript;end',
]

const text = (value: string) => paragraph(value).children[0]

const link = (url: string, type = 'link') => ({
  type,
  version: 3,
  format: '',
  indent: 0,
  direction: null,
  fields: { linkType: 'custom', url, newTab: false },
  children: [text('follow')],
})

const bodyOf = (...children: unknown[]) => body(...(children as Parameters<typeof body>))

/** By both rules that there are: of links within a text, and of fields. */
const isRefused = (url: string): boolean =>
  typeof linkAddress(url, { siblingData: { linkType: 'custom' } } as never) === 'string' &&
  typeof httpUrl(url, {} as never) === 'string'

const send = (method: string, path: string, data: unknown) =>
  room.ask('editor', method, path, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })

describe('an address that runs', () => {
  it('is stored in no link, wherever one can be written', async () => {
    const { body: made } = await room.rest('editor', 'POST', '/articles?draft=true', {
      headline: 'Links',
      language: 'en',
    })
    const stored: string[] = []
    let tried = 0
    for (const url of addresses) {
      tried++
      if (!isRefused(url)) stored.push(url)
    }
    // That every field asks them is seen by a few.
    for (const url of addresses.slice(0, 4)) {
      const attempts: [string, string, object][] = [
        [
          'POST',
          '/api/articles',
          {
            headline: 'x',
            language: 'en',
            body: bodyOf({ ...paragraph(''), children: [link(url)] }),
          },
        ],
        [
          'POST',
          '/api/articles',
          {
            headline: 'x',
            language: 'en',
            body: bodyOf({ ...paragraph(''), children: [link(url, 'autolink')] }),
          },
        ],
        [
          'PATCH',
          `/api/articles/${made.doc.id}`,
          { body: bodyOf({ ...paragraph(''), children: [link(url)] }) },
        ],
        ['POST', '/api/related-links', { title: 'x', url }],
        ['POST', '/api/agencies', { name: `x${tried}`, url }],
        ['POST', '/api/people', { name: 'x', sameAs: [{ url }] }],
        ['POST', '/api/images', { alt: 'x', licenseUrl: url }],
      ]
      for (const [method, path, data] of attempts) {
        tried++
        const { status, text } = await send(method, path, data)
        if (status !== 400)
          stored.push(`${method} ${path} ${JSON.stringify(url)}: ${status} ${text.slice(0, 100)}`)
      }
    }
    expect(stored).toEqual([])
    tell(`stored XSS: ${tried} addresses, 0 through`)
  })

  it('is published in no draft that an autosave has let in', async () => {
    const draft = await send('POST', '/api/articles?draft=true', {
      headline: 'Draft',
      language: 'en',
      body: bodyOf({ ...paragraph(''), children: [link('javascript:alert(1)')] }),
    })
    const { id } = JSON.parse(draft.text).doc
    expect((await send('PATCH', `/api/articles/${id}`, { _status: 'published' })).status).toBe(400)
    expect((await room.ask('anonymous', 'GET', `/api/articles/${id}`)).status).toBe(404)
  })

  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'mailto:news@example.org',
    '/articles/x',
    '#note',
  ])('is not %s', async (url) => {
    const { status, text } = await send('POST', '/api/articles', {
      headline: 'x',
      language: 'en',
      body: bodyOf({ ...paragraph(''), children: [link(url)] }),
    })
    expect(status, text).toBe(201)
  })
})

it('a text of nodes that our editor does not write is refused, by whichever way of saving', async () => {
  let deep: unknown = text('x')
  for (let level = 0; level < 200; level++) deep = { ...paragraph(''), children: [deep] }
  const bodies: unknown[] = [
    'x',
    1,
    [],
    { root: 'x' },
    { root: { type: 'root', children: 'x' } },
    { root: { type: 'script', children: [] } },
    { root: { type: 'root', children: [null] } },
    { root: { type: 'root', children: ['x'] } },
    bodyOf({ type: 'script', children: [text('alert(1)')] }),
    bodyOf({ type: 'html', html: '<script>alert(1)</script>' }),
    bodyOf({ type: 'upload', relationTo: 'users', value: room.users.admin.id, version: 1 }),
    bodyOf({ type: 'relationship', relationTo: 'users', value: room.users.admin.id, version: 1 }),
    bodyOf({ type: 'heading', tag: 'script', children: [text('x')] }),
    bodyOf({ type: 'list', tag: 'script', listType: 'bullet', children: [] }),
    bodyOf({ ...paragraph(''), children: [{ type: 'constructor', children: [] }] }),
    bodyOf({ ...paragraph(''), children: [{ type: '__proto__', children: [] }] }),
    bodyOf(deep),
    bodyOf({
      type: 'block',
      version: 2,
      format: '',
      fields: { blockType: 'html', html: '<script>' },
    }),
  ]
  for (const value of bodies)
    for (const query of ['', '?draft=true']) {
      const { status } = await send('POST', `/api/articles${query}`, {
        headline: 'x',
        language: 'en',
        body: value,
      })
      // A draft may have mistakes of those kinds that Payload looks for when it is published.
      const isDraft = query !== '' && /"(heading|list|block)"/.test(JSON.stringify(value))
      expect(status, JSON.stringify(value).slice(0, 120)).toBe(isDraft ? 201 : 400)
    }
})

interface Named {
  id: string
  slug: string
}

/** Every format of an article that there is. */
const pathsOf = ({ id, slug }: Named): string[] => [
  `/api/articles/${id}?depth=4`,
  ...['html', 'text', 'json-ld', 'ninjs'].map((format) => `/api/articles/${slug}/${format}`),
]

/** What shows the newest articles. */
const sitePaths = [
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/api/search?q=alert',
]

/** @returns all that could run in what the server answers there */
async function dangersAt(paths: readonly string[]): Promise<string[]> {
  const dangers: string[] = []
  for (const path of paths) {
    const { status, headers, text: said } = await room.ask('anonymous', 'GET', path)
    expect(status, path).toBe(200)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    const type = headers.get('content-type') ?? ''
    dangers.push(...dangersIn(type, said).map((danger) => `${path}: ${danger}`))
    if (type.includes('ld+json') && /<\/script|<!--/i.test(said))
      dangers.push(`${path} ends its script`)
    if (path.startsWith('/api/search')) expect(said, 'something is found').toContain('<mark>')
  }
  return dangers
}

/** What of an output could run: of HTML all, of JSON and XML the HTML within. */
function dangersIn(type: string, said: string): string[] {
  if (type.includes('html')) return dangersInHtml(said)
  if (type.includes('json')) return htmlInJson(JSON.parse(said)).flatMap(dangersInHtml)
  if (type.includes('xml')) {
    const content: string[] = []
    const walk = (nodes: ReturnType<typeof parseDocument>['children'], tag: string): void => {
      for (const node of nodes) {
        if ('name' in node && 'children' in node) walk(node.children, node.name)
        else if ('children' in node) walk(node.children, tag)
        else if ('data' in node && (tag === 'content:encoded' || tag === 'description'))
          content.push(node.data)
      }
    }
    walk(parseDocument(said, { xmlMode: true }).children, '')
    return content.flatMap(dangersInHtml)
  }
  return []
}

/** Values that are HTML by their name, or that of what they are in, or by the type that stands beside them; all others are texts. */
function htmlInJson(value: unknown, isWithin = false): string[] {
  if (typeof value !== 'object' || value === null) return []
  const isHtml = Object.values(value).some((one) => one === 'text/html')
  return Object.entries(value).flatMap(([name, one]) => {
    const isNamed = isWithin || /html|highlights/i.test(name)
    if (typeof one !== 'string') return htmlInJson(one, isNamed)
    return isNamed || (isHtml && name === 'value') ? [one] : []
  })
}

async function pageOf(slug: string): Promise<string> {
  const article = await import('../../../src/app/(pages)/articles/[slug]/page')
  const { default: Layout } = await import('../../../src/app/(pages)/articles/[slug]/layout')
  const params = Promise.resolve({ slug })
  const page: ReactElement = await Layout({ params, children: await article.default({ params }) })
  return renderToStaticMarkup(page)
}

/** Data and no script, as long as nothing in it ends the element. */
const structuredData = /<script type="application\/ld\+json">[^<]*<\/script>/

/** The page's own elements, which are the same whatever its texts. */
let ownElements: string[]

beforeAll(async () => {
  const plain = { headline: 'Plain', slug: 'plain', language: 'en', _status: 'published' } as const
  await room.payload.create({ collection: 'articles', data: plain })
  const page = await pageOf('plain')
  expect(page).toMatch(structuredData)
  ownElements = dangersInHtml(page.replace(structuredData, ''))
})

async function dangersInPage(slug: string): Promise<string[]> {
  const found = dangersInHtml((await pageOf(slug)).replace(structuredData, ''))
  return JSON.stringify(found) === JSON.stringify(ownElements) ? [] : found
}

/** A file of each format with an attack in every place that a text has, as markup and escaped, and an address where one belongs. */
const files: Record<string, (headline: string, attack: string, url: string) => string> = {
  txt: (headline, attack) =>
    `${headline} ${attack}\n\n${attack} said the mayor, and went home to the harbour.\n\n"${attack}", said Ann Lee.\n\nSee also: ${attack}\n`,
  html: (headline, attack, url) => `<!doctype html><html lang="en"><head><title>${headline}</title>
<meta name="description" content="${escapeHtml(attack)}"></head><body><article>
<h1>${headline} ${escapeHtml(attack)}</h1>
<p>${escapeHtml(attack)} said the mayor, and went home to the harbour.</p>
<p>So did the others: ${attack} and they were not seen again.</p>
<p onclick="alert(1)">It is <a href="${escapeHtml(url)}" onmouseover="alert(1)">told elsewhere</a> at length.</p>
<figure><img src="${escapeHtml(url)}" onerror="alert(1)" alt="${escapeHtml(attack)}"><figcaption>${escapeHtml(attack)}</figcaption></figure>
<p>${attack}</p></article></body></html>`,
  md: (headline, attack, url) => `# ${headline} ${attack}

${attack} said the mayor, and went home to the harbour.

${escapeHtml(attack)} said the others. It is [told elsewhere](<${url.replaceAll(/[\r\n<>]/g, '')}>) at length.

> ${attack}

See also: [${attack.replaceAll(/[[\]]/g, '')}](<${url.replaceAll(/[\r\n<>]/g, '')}>)
`,
  json: (headline, attack, url) =>
    JSON.stringify({
      uri: url,
      type: 'composite',
      profile: 'slugline-1',
      language: 'en',
      headlines: [
        { role: 'main', contentType: 'text/plain', value: `${headline} ${attack}` },
        { role: 'kicker', contentType: 'text/plain', value: attack },
      ],
      descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: attack }],
      bodies: [
        {
          role: 'main',
          contentType: 'text/html',
          value:
            `<p>${escapeHtml(attack)}</p><p>It was ${attack} all along.</p>` +
            `<p onclick="alert(1)"><a href="${escapeHtml(url)}">told elsewhere</a></p>` +
            `<figure data-association="picture-1"><figcaption><span class="caption">${escapeHtml(attack)}</span></figcaption></figure>` +
            `<aside class="related-link" data-association="related-1"><cite>${escapeHtml(attack)}</cite></aside>`,
        },
      ],
      by: attack,
      located: attack,
      people: [
        { name: attack, rel: 'author', literal: attack },
        { name: attack, rel: 'mentions', literal: attack },
      ],
      subjects: [
        { name: attack, rel: 'section' },
        { name: attack, rel: 'keyword' },
      ],
      edNote: `correction 2026-01-01T00:00:00.000Z: ${attack}`,
      associations: [
        {
          name: 'picture-1',
          rel: 'figure',
          type: 'picture',
          descriptions: ['caption', 'alt', 'creditline'].map((role) => ({
            role,
            contentType: 'text/plain',
            value: attack,
          })),
          copyrightNotice: attack,
          usageTerms: attack,
          // An address that runs has the whole item refused here.
          rightsInfo: { linkedRights: 'https://example.org/licence' },
          renditions: [{ name: 'main', href: url }],
        },
        {
          name: 'related-1',
          rel: 'related',
          type: 'text',
          uri: url,
          headlines: [{ role: 'main', contentType: 'text/plain', value: attack }],
        },
      ],
    }),
}

describe('markup in every text of an article', () => {
  it('is inert in its page and in every format there is', async () => {
    const dangers: string[] = []
    for (const attack of texts) {
      const create = async (collection: string, data: object) =>
        (await room.payload.create({ collection, data, user: room.users.editor } as never)) as {
          id: string
        }
      const unique = `${attack} ${texts.indexOf(attack)}`
      const agency = await create('agencies', { name: unique })
      const person = await create('people', {
        name: unique,
        jobTitle: attack,
        bio: attack,
        affiliation: attack,
      })
      const credit = await create('credits', {
        line: unique,
        agencies: [agency.id],
        photographer: person.id,
        notes: attack,
      })
      const image = await create('images', {
        alt: attack,
        caption: attack,
        credit: credit.id,
        personsShown: [person.id],
        copyrightNotice: attack,
        usageTerms: attack,
      })
      const related = await create('related-links', {
        title: unique,
        label: attack,
        url: `https://example.org/?q=${encodeURIComponent(attack)}`,
      })
      const made = (await create('articles', {
        headline: unique,
        kicker: attack,
        standfirst: attack,
        byline: attack,
        section: attack,
        keywords: [attack],
        language: 'en',
        dateline: { place: attack },
        corrections: [{ type: 'correction', text: attack, date: '2026-01-01' }],
        contributors: [{ person: person.id, role: 'author', creditAs: attack }],
        people: [
          { person: person.id, relation: 'quoted', roleAsStated: attack, nameAsWritten: attack },
        ],
        relatedLinks: [related.id],
        meta: { title: attack, description: attack },
        heroImage: image.id,
        body: bodyOf(
          paragraph(attack),
          ...spellings.map(paragraph),
          {
            ...paragraph(''),
            children: [
              { ...text(attack), style: 'background:url(javascript:alert(1))', format: 127 },
            ],
          },
          {
            ...paragraph(''),
            children: [
              {
                ...link(`https://example.org/"${attack.replaceAll(/\s|\p{C}/gu, '')}`),
                children: [text(attack)],
              },
            ],
          },
          figure(image.id, { alt: attack, caption: attack }),
          relatedLink(related.id),
        ),
        _status: 'published',
      })) as { id: string; slug: string }
      await allPublications(room.payload)
      const found = await dangersAt([...pathsOf(made), ...sitePaths])
      dangers.push(...found.map((danger) => `${attack} in ${danger}`))
      const inPage = await dangersInPage(made.slug)
      dangers.push(...inPage.map((danger) => `${attack} in the page: ${danger}`))
      await room.payload.delete({ collection: 'articles', id: made.id })
    }
    expect(dangers).toEqual([])
    tell(
      `stored XSS: ${texts.length} texts in 25 fields and ${spellings.length} in a body, in ${[...pathsOf({ id: 'ID', slug: 'SLUG' }), ...sitePaths, 'the page'].join(', ')}; 0 through`,
    )
  })

  it.each(Object.entries(files))(
    'is inert where it is imported as %s',
    async (extension, fileOf) => {
      // A file with a zero byte in it is refused.
      const attacks = [...texts, ...spellings].filter((attack) => !attack.includes('\0'))
      const documents = await Promise.all(
        attacks.map((attack, number) => {
          const told = {
            filename: `attack-${number}.${extension}`,
            sourceKey: `${extension}-${number}`,
          }
          const url = addresses[number % addresses.length] ?? ''
          const file = fileOf(`Headline as ${extension}`, attack, url)
          return loadBytes(new TextEncoder().encode(file), told, 1)
        }),
      )
      expect(documents.filter((document) => 'problem' in document)).toEqual([])
      const { counts } = await importAll(room.payload, documents as IncomingDocument[])
      expect(counts.failed).toBe(0)
      // Past what would keep some of them from readers, such as a picture that is not described.
      const headline = new RegExp(`^Headline as ${extension}`)
      const published = { $set: { _status: 'published', publishedAt: new Date() } }
      await rawCollection(room.payload, 'articles').updateMany({ headline }, published)
      const { docs } = await room.payload.find({
        collection: 'articles',
        where: { headline: { contains: `Headline as ${extension}` } },
        limit: 100,
        depth: 0,
      })
      expect(docs.length).toBe(attacks.length)
      await allPublications(room.payload)
      const dangers = await dangersAt(sitePaths)
      for (const made of docs)
        dangers.push(...(await dangersAt(pathsOf(made))), ...(await dangersInPage(made.slug)))
      expect(dangers).toEqual([])
      for (const { id } of docs) await room.payload.delete({ collection: 'articles', id })
      tell(`stored XSS: ${docs.length} imports as ${extension}, in every output; 0 through`)
    },
  )
})

it('what finds the dangers finds them', () => {
  expect(
    dangersInHtml('<p onclick="x"><a href="java\nscript:alert(1)">x</a><script>1</script>'),
  ).toEqual(['p onclick=x', 'a href=java\nscript:alert(1)', 'script'])
  expect(
    dangersInHtml('<p><a href="https://example.org">x</a> <a href="/x">&lt;script&gt;</a>'),
  ).toEqual([])
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { marksIn, plantSecrets, type Secrets } from '../../helpers/plant-secrets'
import { privatePaths } from '../../helpers/private-paths'
import { unheardRejections } from '../../helpers/unheard-rejections'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom
let secrets: Secrets
let slugs: string[]

beforeAll(async () => {
  room = await httpNewsroom()
  secrets = await plantSecrets(room)
  slugs = room.config.collections.map(({ slug }) => slug)
})

afterAll(() => room.close())

const open = ['articles', 'images', 'credits', 'agencies', 'people', 'related-links']
const everything = 'depth=4&limit=100&draft=true'

/** Private ids and addresses are secrets as well; a link or its candidates may name a draft by its id, which tells nothing. */
function leaksIn(text: string): string[] {
  const { source, user, import: run } = secrets.hidden
  const words = ['@example.org', 'pbkdf2', source, user, run].filter((word) => text.includes(word))
  return [...marksIn(text, secrets), ...words]
}

/** Every way of asking REST for documents of a collection; ids are of one that is public and of one that is not. */
function restRoutes(slug: string, ids: readonly string[]): string[] {
  const base = `/api/${slug}`
  return [
    `${base}?${everything}`,
    `${base}?depth=4&limit=100`,
    `${base}?depth=0&select[review]=true&select[source]=true&select[embargo]=true&select[createdBy]=true`,
    `${base}?${everything}&select[matchKey]=true&select[distinctFrom]=true&select[choiceBefore]=true`,
    `${base}?${everything}&populate[users][email]=true&populate[sources][text]=true&populate[imports][problems]=true`,
    `${base}?${everything}&populate[articles][review]=true&populate[articles][embargo]=true&populate[articles][createdBy]=true`,
    `${base}?${everything}&showHiddenFields=true&overrideAccess=true&user=${secrets.hidden.user}&trash=true`,
    `${base}?${everything}&locale=all&fallback-locale=none&flattenLocales=false`,
    `${base}?${everything}&where[_status][equals]=draft`,
    `${base}?${everything}&where[or][0][_status][equals]=draft&where[or][1][id][exists]=true`,
    `${base}/count?where[_status][equals]=draft`,
    `${base}/versions?${everything}`,
    `${base}/versions/count`,
    `${base}/distinct?field=headline`,
    `${base}/access`,
    ...ids.flatMap((id) => [
      `${base}/${id}?depth=4&draft=true`,
      `${base}/${id}?depth=4&draft=true&joins[mentionedIn][limit]=100&joins[usedIn][limit]=100`,
      `${base}/${id}?depth=4&joins[mentionedIn][where][_status][equals]=draft&joins[usedIn][where][_status][equals]=draft`,
      `${base}/${id}?depth=4&joins[mentionedIn][sort]=headline&joins[mentionedIn][count]=true`,
      `${base}/${id}?depth=4&select[createdBy]=true&select[source]=true`,
      `${base}/versions/${id}`,
      `${base}/access/${id}`,
      `${base}/${id}/preview-link`,
      `/api/provenance/${slug}/${id}`,
    ]),
  ]
}

const elsewhere = (): string[] => [
  '/api',
  '/api/access',
  '/api/users/me',
  '/api/users/init',
  '/api/users/verify/x',
  '/api/payload-preferences/nav',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/globals/settings',
  '/api/review?kind=doubts',
  '/api/review?kind=imports',
  '/api/review/counts',
  `/api/people/${secrets.shown.person}/duplicates`,
  `/api/people/${secrets.shown.person}/mentions`,
  '/api/graphql?query={Users{docs{email}}}',
  '/api/graphql-playground',
  '/api/openapi.json',
  '/api/docs',
  `/api/search?q=${secrets.marks['draft headline']}`,
  `/api/search?q=${secrets.marks['review message']}`,
  '/metrics',
  '/healthz',
  '/readyz',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/news-sitemap.xml',
  ...['html', 'text', 'json-ld', 'ninjs'].flatMap((format) => [
    `/api/articles/${secrets.shown.slug}/${format}`,
    `/api/articles/${secrets.shown.article}/${format}?draft=true`,
    `/api/articles/${secrets.hidden.draft}/${format}`,
    `/api/articles/${secrets.hidden.draft}/${format}?draft=true`,
    `/api/articles/${secrets.marks['draft headline']}/${format}`,
  ]),
  `/articles/${secrets.marks['draft headline']}`,
  `/articles/${secrets.marks['old version']}`,
  `/preview/${secrets.hidden.draft}`,
  `/preview/${secrets.hidden.draft}/zzzzzzzzz.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`,
  `/Preview/${secrets.hidden.draft}`,
  `/preview/${secrets.hidden.draft}/`,
]

async function idsOf(slug: string): Promise<string[]> {
  const { docs } = await room.payload.db.find({ collection: slug as 'articles', limit: 100 })
  const ids = docs.map(({ id }) => String(id))
  // The first and the last that was made: of articles a draft and a published one.
  return [...new Set([ids.at(0), ids.at(-1)])].filter((id) => id !== undefined)
}

describe('the bytes that a reader gets', () => {
  it('hold nothing private, by any address of REST, formats, feeds or pages', async () => {
    const paths = elsewhere()
    for (const slug of slugs) paths.push(...restRoutes(slug, await idsOf(slug)))
    const leaks: string[] = []
    let told = 0
    for (const path of paths) {
      const { status, text, headers } = await room.ask('anonymous', 'GET', path)
      if (status === 200) told++
      // What there is nothing at may be repeated in the answer.
      const said =
        status === 404 || status === 501
          ? text.replaceAll(path, '').replaceAll(path.split('?')[0] ?? '', '')
          : text
      const found = leaksIn(said + JSON.stringify([...headers]))
      if (found.length > 0) leaks.push(`${path}: ${found.join()}`)
    }
    expect(leaks).toEqual([])
    tell(`private reads: ${paths.length} addresses, ${told} of them answered, 0 leaks`)
    expect(paths.length).toBeGreaterThan(400)
    expect(told, 'so that silence means something').toBeGreaterThan(80)
  })

  it('hold nothing private, where a query comes as a POST', async () => {
    const queries = [
      {
        type: 'application/x-www-form-urlencoded',
        text: `${everything}&where[_status][equals]=draft`,
      },
      { type: 'application/json', text: JSON.stringify({ depth: 4, draft: true, limit: 100 }) },
      {
        type: 'application/json',
        text: JSON.stringify({ data: { id: secrets.hidden.draft }, depth: 4 }),
      },
    ]
    const leaks: string[] = []
    for (const slug of slugs)
      for (const header of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])
        for (const { type, text: body } of queries)
          for (const path of [`/api/${slug}`, `/api/${slug}/${secrets.hidden.draft}`]) {
            const headers = { [header]: 'GET', 'Content-Type': type }
            const { text } = await room.ask('anonymous', 'POST', path, { headers, body })
            if (leaksIn(text).length > 0) leaks.push(`${header} ${path} ${body}`)
          }
    expect(leaks).toEqual([])
  })

  it('are told to an editor by the same ways, so that silence means something', async () => {
    let all = ''
    for (const slug of slugs)
      all += (await room.ask('editor', 'GET', `/api/${slug}?${everything}`)).text
    for (const slug of ['import-documents', 'webhooks', 'webhook-deliveries'])
      all += (await room.ask('admin', 'GET', `/api/${slug}?${everything}`)).text
    all += (await room.ask('editor', 'GET', `/api/articles/versions?${everything}`)).text
    const told = new Set(marksIn(all, secrets))
    // Kept for the server, or of the published row while a newer draft is what an editor sees.
    const nobodys = [
      'merged document',
      'move path',
      'batch holder',
      'preference key',
      'job input',
      'kv key',
      'kv data',
      'refusal',
    ]
    const expected = Object.entries(secrets.marks).filter(([what]) => !nobodys.includes(what))
    expect(expected.filter(([, mark]) => !told.has(mark)).map(([what]) => what)).toEqual([])
  })

  it('hold nothing private over GraphQL, field by field', async () => {
    const queries = graphqlQueries()
    const leaks: string[] = []
    for (const query of queries) {
      const { text } = await room.ask('anonymous', 'POST', '/api/graphql', {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const found = leaksIn(text)
      if (found.length > 0) leaks.push(`${query}: ${found.join()}`)
    }
    expect(leaks).toEqual([])
    tell(`private reads: ${queries.length} GraphQL queries, 0 leaks`)
    expect(queries.length).toBeGreaterThan(40)
  })
})

function graphqlQueries(): string[] {
  const { article, person } = secrets.shown
  const { draft } = secrets.hidden
  const hidden = [
    'review { code message }',
    'source { text sourceKey }',
    'embargo { until note }',
    'createdBy { email name }',
    'publicationRefused { reason }',
  ]
  const many = [
    'Articles',
    'Images',
    'Credits',
    'Agencies',
    'People',
    'RelatedLinks',
    'Sources',
    'Imports',
    'Users',
    'PayloadPreferences',
    'PayloadLockedDocuments',
    'PayloadJobs',
    'PayloadKvs',
  ]
  const every = (list: string, field: string) =>
    `{ ${list}(draft: true, limit: 100) { docs { id ${field} } } }`
  return [
    ...hidden.flatMap((field) => [
      every('Articles', field),
      `{ Article(id: "${article}", draft: true) { headline ${field} } }`,
      `{ Article(id: "${draft}", draft: true) { headline ${field} } }`,
      `{ People(limit: 100) { docs { mentionedIn(limit: 100) { docs { headline ${field} } } contributedTo(limit: 100) { docs { headline ${field} } } } } }`,
      `{ Images(limit: 100) { docs { usedIn(limit: 100) { docs { headline ${field} } } } } }`,
      `{ RelatedLinks(limit: 100) { docs { article { headline ${field} } candidates { headline ${field} } } } }`,
      `{ versionsArticles(limit: 100) { docs { parent { headline } version { headline ${field} } } } }`,
    ]),
    ...many.flatMap((list) => [
      `{ ${list}(limit: 100) { totalDocs docs { id } } }`,
      `{ count${list} { totalDocs } }`,
      `{ ${list}(limit: 100) { docs { createdBy { email } } } }`,
    ]),
    every('Sources', 'text filename sourceKey reading base'),
    every('Imports', 'problems { message } undo user { email }'),
    every('Users', 'email name roles'),
    every('Images', 'source { text } createdBy { email }'),
    every('People', 'distinctFrom createdBy { email }'),
    every('RelatedLinks', 'refused choiceBefore decided createdBy { email }'),
    `{ Person(id: "${person}") { mentionedIn(limit: 100, where: { _status: { equals: draft } }) { docs { headline standfirst } } } }`,
    `{ Articles(limit: 100, where: { _status: { equals: draft } }) { totalDocs docs { headline } } }`,
    `{ Articles(limit: 100) { docs { body(depth: 4) relatedLinks { article { headline } candidates { headline } } } } }`,
    `{ versionArticle(id: "${draft}") { version { headline } } docAccessArticle(id: "${draft}") { read { permission } } }`,
    `{ meUser { user { email } token } Access { canAccessAdmin users { read { permission } } } initializedUser }`,
    `query ($where: Article_where) { Articles(where: $where, limit: 100) { docs { headline } } }`,
    `{ __schema { types { name fields { name description } } } }`,
  ]
}

/** The same, asked of the documents in a list; each dot may be where one refers to others. */
const nested = (path: string) =>
  Array.from(path.matchAll(/\./g), ({ index }) => [
    path.slice(0, index),
    path.slice(index + 1),
  ]).flatMap(([list, field]) => [
    `where[${list}][contains][${field}][exists]=true`,
    `where[or][0][${list}][contains][or][0][${field}][not_equals]=x`,
  ])

describe('an oracle', () => {
  const get = async (path: string) => {
    const { status, text } = await room.ask('anonymous', 'GET', `/api${path}`)
    return { status, body: JSON.parse(text) as Record<string, unknown> }
  }

  it('is no private field, by where or by sort, through up to one reference', async () => {
    const letGo = unheardRejections()
    const answered: string[] = []
    let tried = 0
    for (const slug of open) {
      const { secret } = await privatePaths(room.payload, slug, 1)
      for (const path of secret)
        for (const query of [
          `where[${path}][exists]=true`,
          `where[or][0][and][0][${path}][not_equals]=x`,
          ...nested(path),
          `sort=${path}`,
          `sort=-${path.replaceAll('.', '__')}`,
        ]) {
          tried++
          const { status, body } = await get(`/${slug}?depth=0&limit=1&${query}`)
          // A path that MongoDB does not follow finds nothing, whatever there is.
          if (status !== 400 && !(query.startsWith('where') && body.totalDocs === 0))
            answered.push(`${slug}?${query}: ${status}`)
        }
    }
    for (const reason of await letGo()) expect(reason).toMatchObject({ name: 'QueryError' })
    expect(answered).toEqual([])
    tell(`private reads: ${tried} questions to oracles, 0 answers`)
    expect(tried).toBeGreaterThan(400)
  })

  it('is no headline of a draft, by where or by sort, through up to two references', async () => {
    const letGo = unheardRejections()
    const draft = secrets.marks['draft headline'] ?? ''
    const answered: string[] = []
    let tried = 0
    for (const slug of open) {
      const { headlines } = await privatePaths(room.payload, slug, 1)
      for (const path of headlines)
        for (const operator of ['equals', 'like', 'contains', 'in']) {
          tried++
          const count = async (text: string) =>
            (await get(`/${slug}/count?where[${path}][${operator}]=${text}`)).body.totalDocs
          if ((await count(draft)) !== (await count('nothingofthekind')))
            answered.push(`${slug}.${path} ${operator}`)
        }
      for (const path of headlines) {
        tried++
        const { status } = await get(`/${slug}?depth=0&sort=${path}`)
        if (status !== 400) answered.push(`${slug} sorted by ${path}: ${status}`)
      }
    }
    for (const reason of await letGo()) expect(reason).toMatchObject({ name: 'QueryError' })
    expect(answered).toEqual([])
    expect(tried).toBeGreaterThan(50)
  })

  it('is no join, sorted or narrowed by what is private', async () => {
    const letGo = unheardRejections()
    const joins: [string, string][] = [
      ['people', 'mentionedIn'],
      ['people', 'contributedTo'],
      ['people', 'credits'],
      ['people', 'depictedIn'],
      ['images', 'usedIn'],
      ['related-links', 'usedIn'],
      ['credits', 'images'],
      ['agencies', 'credits'],
    ]
    const fields = ['createdBy', 'createdBy.email', 'createdBy.name']
    for (const [slug, join] of joins)
      for (const field of fields) {
        const narrowed = await get(`/${slug}?joins[${join}][where][${field}][exists]=true`)
        expect(narrowed.status, `${slug}.${join} where ${field}`).toBe(400)
        if (!field.includes('.')) continue
        const sorted = await get(`/${slug}?joins[${join}][sort]=${field}`)
        expect(sorted.status, `${slug}.${join} by ${field}`).toBe(400)
      }
    for (const reason of await letGo()) expect(reason).toMatchObject({ name: 'QueryError' })
  })

  it('is no account, for an author who sorts articles by whose they are', async () => {
    for (const path of ['createdBy.email', 'createdBy.name', 'createdBy.roles']) {
      expect((await room.rest('author', 'GET', `/articles?sort=${path}`)).status, path).toBe(400)
      const versions = await room.rest('author', 'GET', `/articles/versions?sort=version.${path}`)
      expect(versions.status, path).toBe(400)
    }
    const { body } = await room.graphql(
      'author',
      '{ Articles(sort: "createdBy.email") { docs { id } } }',
    )
    expect(body.errors).toHaveLength(1)
  })

  it('is no answer to whether a draft is there', async () => {
    const nobody = '0123456789abcdef01234567'
    for (const route of ['', '?draft=true', '/preview-link', '/json-ld', '/ninjs', '/html']) {
      const [draft, none] = await Promise.all(
        [secrets.hidden.draft, nobody].map((id) =>
          room.ask('anonymous', 'GET', `/api/articles/${id}${route}`),
        ),
      )
      expect(draft?.status, route).toBe(none?.status)
      expect(draft?.text.replaceAll(secrets.hidden.draft, nobody), route).toBe(none?.text)
    }
    for (const method of ['PATCH', 'DELETE', 'POST']) {
      const [draft, none] = await Promise.all(
        [secrets.hidden.draft, nobody].map((id) =>
          room.ask('anonymous', method, `/api/articles/${id}`, { body: '{}' }),
        ),
      )
      expect(draft?.status, method).toBe(none?.status)
    }
  })

  it('is no account, by the words of a failed login or a forgotten password', async () => {
    const ask = (route: string, email: string) =>
      room.ask('anonymous', 'POST', `/api/users/${route}`, {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password: 'not the password' }),
      })
    for (const route of ['login', 'forgot-password', 'unlock']) {
      const known = await ask(route, 'author@example.org')
      const unknown = await ask(route, 'nobody@example.org')
      expect([known.status, known.text], route).toEqual([unknown.status, unknown.text])
    }
  })
})

describe('an answer to a reader', () => {
  it('is none of their own words under an address of ours', async () => {
    const data = encodeURIComponent(
      JSON.stringify({ id: secrets.shown.article, headline: 'Forged' }),
    )
    for (const id of [secrets.shown.article, secrets.hidden.draft]) {
      const { status, text } = await room.ask(
        'anonymous',
        'GET',
        `/api/articles/${id}?data=${data}`,
      )
      expect(status).toBe(400)
      expect(text).not.toContain('Forged')
    }
  })

  it('is kept by no cache where it is for one person', async () => {
    for (const asker of ['author', 'editor', 'admin', 'service'] as const)
      for (const path of [
        '/api/users/me',
        '/api/articles?draft=true',
        '/api/access',
        '/api/sources',
      ])
        expect((await room.ask(asker, 'GET', path)).headers.get('cache-control'), path).toBe(
          'private, no-store',
        )
    const login = await room.ask('anonymous', 'POST', '/api/users/login', {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'author@example.org', password: 'correct horse battery' }),
    })
    expect(login.status).toBe(200)
    expect(login.headers.get('cache-control')).toBe('private, no-store')
    const preview = await room.ask('anonymous', 'GET', `/preview/${secrets.hidden.draft}`)
    expect(preview.headers.get('cache-control')).toBe('private, no-store')
  })
})

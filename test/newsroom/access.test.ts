import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../src/access/has-role'
import { newsroom, type Asker, type TestNewsroom } from '../helpers/payload'
import { unheardRejections } from '../helpers/unheard-rejections'

/** Which documents a cell of the matrix lets somebody at. */
type Reach = 'all' | 'own' | 'published' | 'none'

interface Rights {
  read: Reach
  create: boolean
  update: Reach
  delete: boolean
}

const all: Rights = { read: 'all', create: true, update: 'all', delete: true }
const none: Rights = { read: 'none', create: false, update: 'none', delete: false }
const read: Rights = { ...none, read: 'all' }
const readOwn: Rights = { ...none, read: 'own' }
const work: Rights = { read: 'all', create: true, update: 'own', delete: false }
/** Written by imports only; editors look, admins may also throw away. */
const record = { anonymous: none, author: readOwn, editor: read, service: readOwn }

/** "Who may do what" of the content model, cell by cell. Publishing has tests of its own below. */
const matrix = {
  articles: {
    anonymous: { ...none, read: 'published' },
    author: work,
    editor: all,
    admin: all,
    service: read,
  },
  images: { anonymous: read, author: work, editor: all, admin: all, service: read },
  credits: { anonymous: read, author: work, editor: all, admin: all, service: read },
  agencies: { anonymous: read, author: work, editor: all, admin: all, service: read },
  people: { anonymous: read, author: work, editor: all, admin: all, service: read },
  'related-links': { anonymous: read, author: work, editor: all, admin: all, service: read },
  sources: { ...record, admin: { ...read, delete: true } },
  imports: { ...record, admin: { ...read, delete: true } },
  users: {
    anonymous: none,
    author: { ...readOwn, update: 'own' },
    editor: { ...readOwn, update: 'own' },
    admin: all,
    service: none,
  },
} satisfies Record<string, Record<Asker, Rights>>

type Slug = keyof typeof matrix

/** Names in GraphQL, and a field that every writer of the collection may set. */
const shapes: Record<Slug, { one: string; many: string; text: string }> = {
  articles: { one: 'Article', many: 'Articles', text: 'headline' },
  images: { one: 'Image', many: 'Images', text: 'caption' },
  credits: { one: 'Credit', many: 'Credits', text: 'line' },
  agencies: { one: 'Agency', many: 'Agencies', text: 'name' },
  people: { one: 'Person', many: 'People', text: 'name' },
  'related-links': { one: 'RelatedLink', many: 'RelatedLinks', text: 'title' },
  sources: { one: 'Source', many: 'Sources', text: 'sourceKey' },
  imports: { one: 'Import', many: 'Imports', text: 'origin' },
  users: { one: 'User', many: 'Users', text: 'name' },
}

const askers: Asker[] = ['anonymous', 'author', 'editor', 'admin', 'service']
let room: TestNewsroom
let serial = 0

beforeAll(async () => {
  room = await newsroom()
})

/** What is needed to create a document of the collection; never the same twice. */
function fields(slug: Slug): Record<string, unknown> {
  const { text } = shapes[slug]
  const value = `Text ${++serial}`
  if (slug === 'users') {
    return { email: `u${serial}@example.org`, password: 'twelve letters', roles: ['author'] }
  }
  if (slug === 'imports') return { origin: 'cli', status: 'done' }
  return { [text]: value, ...(slug === 'articles' && { language: 'en' }) }
}

/** A document that belongs to somebody; accounts belong to themselves. */
async function make(slug: Slug, owner: Role, extra: Record<string, unknown> = {}) {
  if (slug === 'users') return room.users[owner].id
  const user = room.users[owner]
  const data = {
    ...fields(slug),
    ...(slug === 'imports' ? { user: user.id } : { createdBy: user.id }),
    ...extra,
  }
  const doc = await room.payload.create({ collection: slug, data: data as never, user })
  return String(doc.id)
}

/** Somebody's own documents, and another's: an admin's are another's to everybody else. */
const ownerFor = (asker: Asker): Role => (asker === 'anonymous' ? 'author' : asker)
const otherThan = (asker: Asker): Role => (asker === 'editor' ? 'admin' : 'editor')

const reaches = (reach: Reach, asker: Asker, owned: 'own' | 'other') =>
  reach === 'all' || (reach === 'own' && owned === 'own' && asker !== 'anonymous')

describe.each(Object.keys(matrix) as Slug[])('%s', (slug) => {
  const cells: Record<Asker, Rights> = matrix[slug]
  const { one, many, text } = shapes[slug]

  describe.each(askers)('%s', (asker) => {
    const rights = cells[asker]

    it.each(['own', 'other'] as const)(`reads ${rights.read}: %s document`, async (owned) => {
      const id = await make(slug, owned === 'own' ? ownerFor(asker) : otherThan(asker))
      const visible = reaches(rights.read, asker, owned)

      const list = await room.rest(asker, 'GET', `/${slug}?limit=0&depth=0`)
      const ids = (list.body.docs ?? []).map((doc: { id: string }) => doc.id)
      expect(ids.includes(id), 'in the REST list').toBe(visible)
      const single = await room.rest(asker, 'GET', `/${slug}/${id}?depth=0`)
      expect(single.status === 200, `REST document: ${single.status}`).toBe(visible)
      const draft = await room.rest(asker, 'GET', `/${slug}/${id}?depth=0&draft=true`)
      expect(draft.status === 200, `REST draft: ${draft.status}`).toBe(visible)

      const { body } = await room.graphql(
        asker,
        `query ($id: String!) { ${one}(id: $id) { id } ${many}(limit: 100) { docs { id } } }`,
        { id },
      )
      const listed = (body.data?.[many]?.docs ?? []).map((doc: { id: string }) => doc.id)
      expect(listed.includes(id), 'in the GraphQL list').toBe(visible)
      expect(body.data?.[one]?.id === id, 'GraphQL document').toBe(visible)
    })

    it(`${rights.create ? 'creates' : 'creates nothing'}`, async () => {
      const before = await room.payload.count({ collection: slug })
      const answer = await room.rest(asker, 'POST', `/${slug}`, fields(slug))
      expect(answer.status, JSON.stringify(answer.body)).toBe(rights.create ? 201 : 403)
      const { body } = await room.graphql(
        asker,
        `mutation ($data: mutation${one}Input!) { create${one}(data: $data) { id } }`,
        { data: fields(slug) },
      )
      expect(Boolean(body.data?.[`create${one}`]?.id), JSON.stringify(body)).toBe(rights.create)
      const after = await room.payload.count({ collection: slug })
      expect(after.totalDocs - before.totalDocs).toBe(rights.create ? 2 : 0)
    })

    it.each(['own', 'other'] as const)(`updates ${rights.update}: %s document`, async (owned) => {
      const id = await make(slug, owned === 'own' ? ownerFor(asker) : otherThan(asker))
      const may = reaches(rights.update, asker, owned)
      const change = () => ({ [text]: slug === 'imports' ? 'api' : `Changed ${++serial}` })

      const answer = await room.rest(asker, 'PATCH', `/${slug}/${id}`, change())
      expect(answer.status, JSON.stringify(answer.body)).toBe(may ? 200 : 403)
      const { body } = await room.graphql(
        asker,
        `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data) { id } }`,
        { id, data: change() },
      )
      expect(Boolean(body.data?.[`update${one}`]?.id), JSON.stringify(body)).toBe(may)
      const bulk = change()
      await room.rest(asker, 'PATCH', `/${slug}?where[id][equals]=${id}`, bulk)
      const doc = await room.payload.findByID({ collection: slug, id, draft: true, depth: 0 })
      expect((doc as never)[text] === bulk[text], 'changed by a bulk update').toBe(may)
    })

    it(`${rights.delete ? 'deletes' : 'deletes nothing'}`, async () => {
      const expendable = async () =>
        slug === 'users'
          ? (await room.payload.create({ collection: slug, data: fields(slug) as never })).id
          : make(slug, ownerFor(asker))
      const [byRest, byGraphql, inBulk] = [
        await expendable(),
        await expendable(),
        await expendable(),
      ]

      const answer = await room.rest(asker, 'DELETE', `/${slug}/${byRest}`)
      expect(answer.status, JSON.stringify(answer.body)).toBe(rights.delete ? 200 : 403)
      await room.graphql(asker, `mutation { delete${one}(id: "${byGraphql}") { id } }`)
      await room.rest(asker, 'DELETE', `/${slug}?where[id][equals]=${inBulk}`)
      const left = await room.payload.count({
        collection: slug,
        where: { id: { in: [byRest, byGraphql, inBulk] } },
      })
      expect(left.totalDocs).toBe(rights.delete ? 0 : 3)
    })
  })
})

/** What is written by our own code only, or by Payload's: who may look at it. */
const records: Record<string, readonly Asker[]> = {
  merges: ['editor', 'admin'],
  'merge-moves': [],
  'import-batches': [],
  'import-documents': ['admin'],
  conflicts: ['author', 'editor', 'admin'],
  'payload-jobs': [],
  'payload-kv': [],
  'payload-migrations': [],
  'webhook-deliveries': ['admin'],
}

/** What only admins see and change. */
const administration = ['webhooks']

/** Of whoever is signed in: their settings, which nobody else sees, and who has which document open. */
const personal = ['payload-locked-documents', 'payload-preferences']

it('every collection has its row here', () => {
  const rows = [...Object.keys(matrix), ...Object.keys(records), ...administration, ...personal]
  expect(room.payload.config.collections.map(({ slug }) => slug).sort()).toEqual(rows.sort())
})

describe.each(Object.entries(records))('%s', (slug, readers) => {
  it.each(askers)(
    `is read by ${readers.join() || 'nobody'} and written by nobody: %s`,
    async (asker) => {
      const id = '0123456789abcdef01234567'
      const ask = async (method: string, route: string, body?: unknown) =>
        (await room.rest(asker, method, `/${slug}${route}`, body)).status
      expect((await ask('GET', '')) === 200).toBe(readers.includes(asker))
      expect((await ask('GET', '/count')) === 200).toBe(readers.includes(asker))
      for (const [method, route] of [
        ['POST', ''],
        ['POST', `/${id}/duplicate`],
        ['PATCH', `/${id}`],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', `/${id}`],
        ['DELETE', '?where[id][exists]=true'],
      ] as const)
        expect(
          await ask(method, route, method === 'DELETE' ? undefined : {}),
          `${method} ${route}`,
        ).toBeGreaterThanOrEqual(400)
    },
  )
})

describe.each(administration)('%s', (slug) => {
  it.each(askers)('are for admins: %s', async (asker) => {
    const id = '0123456789abcdef01234567'
    const ask = async (method: string, route: string, body?: unknown) =>
      (await room.rest(asker, method, `/${slug}${route}`, body)).status
    expect(await ask('GET', '')).toBe(asker === 'admin' ? 200 : 403)
    if (asker === 'admin') return
    expect(await ask('POST', '', {})).toBe(403)
    expect(await ask('PATCH', `/${id}`, {})).toBe(403)
    expect(await ask('PATCH', '?where[id][exists]=true', {})).toBe(403)
    expect(await ask('DELETE', `/${id}`)).toBe(403)
    expect(await ask('DELETE', '?where[id][exists]=true')).toBe(403)
  })
})

it.each(personal)('%s: an account sees its own, the public nothing', async (slug) => {
  const { status } = await room.rest('anonymous', 'GET', `/${slug}`)
  expect(status).toBe(403)
  await room.rest('editor', 'POST', '/payload-preferences/nav', { value: { open: 'of an editor' } })
  const { body } = await room.rest('author', 'GET', `/${slug}?limit=0`)
  expect(JSON.stringify(body)).not.toContain('of an editor')
})

describe('the ledger that imports are taken back from', () => {
  it('is read by admins, written by nobody and not in GraphQL', async () => {
    const id = await make('imports', 'admin')
    const row = { import: id, source: id, sourceKey: `Key ${++serial}`, turn: 1, changes: [] }
    const { id: known } = await room.payload.create({ collection: 'import-documents', data: row })
    for (const asker of askers) {
      const status = async (method: string, route = '', body?: unknown) =>
        (await room.rest(asker, method, `/import-documents${route}`, body)).status
      expect(await status('GET'), asker).toBe(asker === 'admin' ? 200 : 403)
      expect(await status('GET', `/${known}`), asker).toBe(asker === 'admin' ? 200 : 403)
      expect(await status('POST', '', { ...row, sourceKey: 'other' }), asker).toBe(403)
      expect(await status('PATCH', `/${known}`, { turn: 2 }), asker).toBe(403)
      expect(await status('DELETE', `/${known}`), asker).toBe(403)
    }
    const { body } = await room.graphql('admin', '{ __schema { types { name } } }')
    const types: string[] = body.data.__schema.types.map(({ name }: { name: string }) => name)
    expect(types).toContain('Import')
    expect(types.filter((name) => name.startsWith('ImportDocument'))).toEqual([])
  })
})

describe('publishing', () => {
  it.each(['author', 'service', 'anonymous'] as const)(
    'is refused to %s, by any route',
    async (asker) => {
      const owner = ownerFor(asker)
      const id = await make('articles', owner)
      const published = { _status: 'published' }
      const attempts = [
        await room.rest(asker, 'POST', '/articles', { ...fields('articles'), ...published }),
        await room.rest(asker, 'PATCH', `/articles/${id}`, published),
        await room.rest(asker, 'PATCH', `/articles/${id}?draft=true`, published),
        await room.rest(asker, 'PATCH', `/articles/${id}?publishAllLocales=true`, published),
      ]
      expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 403))
      // These may be understood as something less: they publish nothing all the same.
      const article = { ...fields('articles'), ...published }
      await room.rest(asker, 'POST', '/articles?draft=true', article)
      await room.rest(asker, 'POST', `/articles/${id}/duplicate`, published)
      await room.rest(asker, 'POST', `/articles/${id}/duplicate?draft=false`, published)
      await room.rest(asker, 'PATCH', `/articles?where[id][equals]=${id}`, published)
      await room.rest(asker, 'PATCH', `/articles/${id}?publishAllLocales=true`, {})
      await room.graphql(
        asker,
        `mutation { updateArticle(id: "${id}", data: { _status: published }) { id } }`,
      )
      const { totalDocs } = await room.payload.count({
        collection: 'articles',
        where: { _status: { equals: 'published' }, createdBy: { equals: room.users[owner].id } },
      })
      expect(totalDocs).toBe(0)
    },
  )

  it.each(['editor', 'admin'] as const)('is allowed to %s', async (asker) => {
    const id = await make('articles', 'author')
    const { status } = await room.rest(asker, 'PATCH', `/articles/${id}`, { _status: 'published' })
    expect(status).toBe(200)
  })

  it('takes an article out of its author’s hands, and a newer draft does not give it back', async () => {
    const id = await make('articles', 'author', { _status: 'published' })
    await room.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { headline: 'Next version' })
    for (const query of ['', '?draft=true']) {
      const change = { headline: 'Mine', _status: 'draft' }
      const { status } = await room.rest('author', 'PATCH', `/articles/${id}${query}`, change)
      expect(status).toBe(403)
    }
    const article = await room.rest('anonymous', 'GET', `/articles/${id}`)
    expect(article.status).toBe(200)
  })

  it('by schedule is refused to an author when the time comes', async () => {
    const id = await make('articles', 'author')
    const schedule = async (role: Role) => {
      await room.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'articles', value: id },
          user: { relationTo: 'users', value: room.users[role].id },
        },
      })
      await room.payload.jobs.run({ silent: true })
      return (await room.payload.findByID({ collection: 'articles', id }))._status
    }
    expect(await schedule('author')).toBe('draft')
    expect(await schedule('editor')).toBe('published')
  })

  it('is not forgotten when a version from before it is restored', async () => {
    const id = await make('articles', 'author')
    await room.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'published' })
    const versions = await room.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version._status': { equals: 'draft' } },
    })
    const version = versions.docs.at(-1)?.id
    await room.rest('editor', 'POST', `/articles/versions/${version}?draft=true`)
    const change = { headline: 'Mine', _status: 'draft' }
    expect((await room.rest('author', 'PATCH', `/articles/${id}`, change)).status).toBe(403)
  })

  it('by copying a published article is refused to an author', async () => {
    const id = await make('articles', 'editor', { _status: 'published' })
    const { body } = await room.rest('author', 'POST', `/articles/${id}/duplicate?draft=false`, {})
    const copy = await room.rest('anonymous', 'GET', `/articles/${body.doc.id}`)
    expect(copy.status).toBe(404)
  })

  it('by restoring a published version is refused to an author', async () => {
    const id = await make('articles', 'author', { _status: 'published' })
    await room.rest('editor', 'PATCH', `/articles/${id}`, { _status: 'draft' })
    const versions = await room.rest(
      'author',
      'GET',
      `/articles/versions?where[parent][equals]=${id}`,
    )
    const published = versions.body.docs.find(
      ({ version }: { version: { _status: string } }) => version._status === 'published',
    )
    const { status } = await room.rest('author', 'POST', `/articles/versions/${published.id}`)
    expect(status).toBe(403)
  })
})

describe('nothing private reaches the public', () => {
  const secret = 'Confidential'
  let article: string
  let image: string
  let person: string
  let draft: string

  beforeAll(async () => {
    const source = await make('sources', 'editor', { text: secret })
    person = await make('people', 'editor')
    image = await make('images', 'editor', { alt: 'A picture', personsShown: [person], source })
    const people = [{ person, relation: 'mentioned' }]
    draft = await make('articles', 'editor', {
      headline: `${secret} draft`,
      people,
      heroImage: image,
    })
    article = await make('articles', 'editor', {
      headline: 'Public',
      people,
      heroImage: image,
      source,
      review: [{ code: 'doubt', message: secret }],
      embargo: { until: '2020-01-01T00:00:00.000Z', note: secret },
      _status: 'published',
    })
    await room.rest('editor', 'PATCH', `/articles/${article}?draft=true`, {
      headline: `${secret} version`,
    })
  })

  const routes = (): string[] => [
    `/articles?depth=4&draft=true&limit=0`,
    `/articles/${article}?depth=4&draft=true`,
    `/articles/${article}?depth=4&select[review]=true&select[source]=true&select[embargo]=true&select[createdBy]=true`,
    `/articles/${draft}?depth=4&draft=true`,
    `/articles/versions?depth=4`,
    `/articles/versions?where[version.headline][like]=${secret}`,
    `/articles/count?where[_status][equals]=draft`,
    `/articles?populate[sources][text]=true&populate[users][email]=true&depth=4`,
    `/people/${person}?depth=4&draft=true`,
    `/people/${person}?depth=4&joins[mentionedIn][where][_status][equals]=draft`,
    `/people/${person}?depth=4&joins[mentionedIn][sort]=embargo.note&joins[mentionedIn][count]=true`,
    `/images/${image}?depth=4&draft=true&joins[usedIn][limit]=0`,
    `/related-links?depth=4&limit=0`,
    `/credits?depth=4&limit=0`,
    `/sources?depth=4`,
    `/users?depth=4`,
    `/users/me`,
    `/access`,
  ]

  it('over REST', async () => {
    for (const route of routes()) {
      const { body } = await room.rest('anonymous', 'GET', route)
      expect(JSON.stringify(body), route).not.toMatch(/Confidential|@example\.org|"doubt"/)
    }
  })

  it('and the same routes do tell an editor, so that silence means something', async () => {
    const told = await Promise.all(routes().map((route) => room.rest('editor', 'GET', route)))
    const text = JSON.stringify(told.map(({ body }) => body))
    for (const word of [
      'Confidential draft',
      'Confidential version',
      '"doubt"',
      'editor@example.org',
    ])
      expect(text).toContain(word)
  })

  it('by counting through where and sort', async () => {
    const hidden = [
      'review.code',
      'review.message',
      'source',
      'source.text',
      'embargo.until',
      'embargo.note',
      'createdBy',
      'createdBy.email',
      'matchKey',
      'matchTerms',
      'people.person.createdBy',
      'heroImage.source',
      'relatedLinks.candidates',
      'relatedLinks.decided',
    ]
    for (const path of hidden) {
      for (const query of [
        `where[${path}][exists]=true`,
        `where[or][0][and][0][${path}][not_equals]=x`,
        `sort=${path}`,
      ]) {
        const { status } = await room.rest('anonymous', 'GET', `/articles?${query}`)
        expect(status, query).toBe(400)
      }
    }
  })

  it('by counting through three relationships', async () => {
    const letGo = unheardRejections()
    for (const path of ['people.person.createdBy.email', 'heroImage.source.text']) {
      const { status } = await room.rest(
        'anonymous',
        'GET',
        `/articles?where[${path}][exists]=true`,
      )
      expect(status, path).toBe(400)
    }
    for (const reason of await letGo()) expect(reason).toMatchObject({ name: 'QueryError' })
  })

  it('over GraphQL', async () => {
    // One by one: together they would be more than a reader may ask for.
    const answers: unknown[] = []
    for (const query of [
      'Articles(limit: 100) { docs { headline } }',
      'Articles(draft: true, limit: 20) { docs { headline review { code message } source { text } embargo { note } createdBy { email } } }',
      'versionsArticles(limit: 20) { docs { version { headline } } }',
      'People(limit: 5) { docs { mentionedIn(limit: 20) { docs { headline review { message } } } createdBy { email } } }',
      'Images(limit: 5) { docs { source { text } usedIn(limit: 20) { docs { headline } } } }',
      'RelatedLinks(limit: 5) { docs { candidates { headline } } }',
      'Sources { docs { text } }',
      'Users { docs { email } }',
      'meUser { user { email } }',
    ]) {
      const { body } = await room.graphql('anonymous', `{ ${query} }`)
      expect(body.data, `${query}: ${JSON.stringify(body)}`).toBeDefined()
      answers.push(body.data)
    }
    expect(JSON.stringify(answers)).not.toMatch(/Confidential|@example\.org|doubt/)
    expect(JSON.stringify(answers)).toContain('Public')
  })
})

describe('mass assignment', () => {
  it('sets no owner, origin or derived field', async () => {
    const { body } = await room.rest('author', 'POST', '/articles?draft=true', {
      ...fields('articles'),
      createdBy: room.users.admin.id,
      source: await make('sources', 'editor'),
      firstPublishedAt: '2000-01-01T00:00:00.000Z',
      previousSlugs: ['taken'],
      matchKey: 'x',
    })
    const doc = await room.payload.findByID({
      collection: 'articles',
      id: body.doc.id,
      draft: true,
      depth: 0,
      showHiddenFields: true,
    })
    expect(doc.createdBy).toBe(room.users.author.id)
    expect(doc.source ?? null).toBeNull()
    expect(doc.firstPublishedAt ?? null).toBeNull()
    expect(doc.previousSlugs ?? []).toEqual([])
    expect(doc.matchKey).not.toBe('x')
  })

  it('gives nobody a role but by an admin', async () => {
    for (const role of ['author', 'editor'] as const) {
      const { id } = room.users[role]
      await room.rest(role, 'PATCH', `/users/${id}`, { roles: ['admin'] })
      const user = await room.payload.findByID({ collection: 'users', id })
      expect(user.roles).toEqual([role])
    }
  })
})

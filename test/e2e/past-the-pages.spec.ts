import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { body, paragraph } from '../helpers/body'
import { tell } from '../helpers/tell'
import { create } from './newsroom-data'
import { signInAs } from './sign-in-as'
import { expect, test } from './strict-test'

/** What is nobody's business, each a word that stands nowhere else. */
const marked = () => `zq${randomUUID().replace(/\W/g, '')}qz`

/** What Next calls the function by which the admin's pages have all others called: any visitor finds it in its scripts. */
function serverFunction(): string {
  const manifest = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
  const { node } = JSON.parse(manifest) as { node: Record<string, { filename: string }> }
  const found = Object.entries(node).find(([, { filename }]) => filename.startsWith('src/app/'))
  if (!found) throw new Error('The build has no server function of src/app/(payload)/layout.tsx.')
  return found[0]
}

/** Calls a function of Payload's admin as Next's router would. */
const callAs = (asker: APIRequestContext, name: string, args: object) =>
  asker.post('/admin/login', {
    headers: { 'Next-Action': serverFunction(), 'Content-Type': 'text/plain;charset=UTF-8' },
    data: JSON.stringify([{ name, args }]),
    maxRedirects: 0,
  })

/** As Next writes a date. */
const nextDate = (date: Date) => `$D${date.toISOString()}`

/** Collections of which the functions are asked: with drafts, without, and those that are not for everybody. */
const asked = ['articles', 'images', 'sources', 'imports', 'users', 'webhooks']

/** How Next's router asks for pages, and what has opened doors of Next before. */
const ways: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%2Cnull%2C%22refetch%22%5D' },
  { 'x-nextjs-data': '1' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
]

test('pages, their payloads and the functions behind them tell nobody what is private', async ({
  page,
  playwright,
  baseURL,
}) => {
  const secrets: Record<string, string> = {}
  const secret = (what: string) => (secrets[what] ??= marked())

  const editor = await signInAs(page, 'editor')
  const draft = await create<{ id: string; slug: string }>(page, 'articles', {
    headline: secret('headline of a draft'),
    standfirst: secret('standfirst of a draft'),
    language: 'en',
    body: body(paragraph(secret('text of a draft'))),
  })
  const shown = await create<{ id: string; slug: string }>(page, 'articles', {
    headline: 'Harbour of Brunsmark opens',
    language: 'en',
    body: body(paragraph('It opens.')),
    embargo: { note: secret('note on an embargo') },
  })
  const change = async (data: object, query = '') => {
    const answer = await page.request.patch(`/api/articles/${shown.id}${query}`, { data })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  await change({ _status: 'published' })
  await change({ headline: secret('headline of the next version') }, '?draft=true')
  const [source] = (await (await page.request.get('/api/sources?limit=1')).json()).docs
  const boss = process.env.SLUGLINE_USER ?? ''
  const accounts = { 'address of an editor': editor, 'address of an administrator': boss }
  const kept = { 'key of a source': source.sourceKey as string }

  const strangers = await playwright.request.newContext({ baseURL })
  await signInAs(page, 'author')
  const author = page.request
  const collections = Object.keys(
    (await (await page.request.get('/api/access')).json()).collections,
  )
  const ids = { articles: draft.id, sources: source.id as string }

  const addresses = [
    '/',
    `/articles/${shown.slug}`,
    `/articles/${draft.slug}`,
    `/articles/${draft.id}`,
    `/preview/${draft.id}`,
    `/preview/${draft.id}/${'0'.repeat(64)}`,
    ...['', 'login', 'account', 'import', 'forgot', 'create-first-user', 'browse-by-folder'].map(
      (view) => `/admin/${view}`,
    ),
    ...collections.flatMap((slug) => {
      const list = `/admin/collections/${slug}`
      const id = ids[slug as keyof typeof ids] ?? shown.id
      return [list, ...['', '/versions', '/api', '/preview'].map((view) => `${list}/${id}${view}`)]
    }),
  ]
  const calls = [
    ...asked.flatMap((collectionSlug) => {
      const id = ids[collectionSlug as keyof typeof ids] ?? shown.id
      const document = { id, collectionSlug, schemaPath: collectionSlug, operation: 'update' }
      const form = { ...document, docPermissions: { fields: true, read: true, update: true } }
      return [
        { name: 'render-document', args: { ...document, docID: id, paramsOverride: {} } },
        { name: 'render-document-slots', args: document },
        { name: 'render-list', args: { collectionSlug, enableRowSelections: true, query: {} } },
        { name: 'table-state', args: { collectionSlug, columns: [], query: {} } },
        { name: 'form-state', args: { ...form, data: { id }, renderAllFields: true } },
        { name: 'form-state', args: { ...form, formState: {}, returnLockStatus: true } },
        {
          name: 'render-field',
          args: { ...document, path: 'headline', field: { name: 'headline', type: 'text' } },
        },
        {
          name: 'copy-data-from-locale',
          args: { collectionSlug, docID: id, fromLocale: 'en', toLocale: 'de', overrideData: true },
        },
        {
          name: 'schedule-publish',
          args: {
            type: 'publish',
            doc: { relationTo: collectionSlug, value: id },
            date: nextDate(new Date(2100, 1)),
          },
        },
        {
          name: 'get-upcoming-scheduled-publish',
          args: { type: 'publish', doc: { relationTo: collectionSlug, value: id } },
        },
        {
          name: 'get-folder-results-component-and-data',
          args: { browseByFolder: true, collectionsToDisplay: [collectionSlug], displayAs: 'list' },
        },
        {
          name: 'slugify',
          args: { collectionSlug, path: 'slug', valueToSlugify: 'A', data: { id } },
        },
      ]
    }),
    { name: 'render-widget', args: { widgetSlug: 'collections', widgetData: {} } },
    { name: 'get-default-layout', args: {} },
  ]

  const leaks: string[] = []
  let tried = 0
  const look = async (what: string, answer: APIResponse, hidden: Record<string, string>) => {
    tried++
    const said = `${JSON.stringify(answer.headers())}${await answer.text()}`.toLowerCase()
    for (const [name, mark] of Object.entries(hidden))
      if (said.includes(mark.toLowerCase())) leaks.push(`${what}: ${name}`)
    // A function that is refused is an error to Next. One that is not there, or not asked for, would prove nothing.
    const isFunction = what.startsWith('function')
    const unproven = isFunction ? [404, 429] : [429, 500]
    if (unproven.includes(answer.status())) leaks.push(`${what}: answers ${answer.status()}`)
  }
  const askFor = async (
    who: string,
    asker: APIRequestContext,
    hidden: Record<string, string>,
    itsWays = ways,
  ) => {
    for (const address of addresses)
      for (const headers of itsWays)
        await look(
          `${who} ${address} ${JSON.stringify(headers)}`,
          await asker.get(address, { headers, maxRedirects: 0 }),
          hidden,
        )
    const answered = new Set<string>()
    for (const { name, args } of calls) {
      const answer = await callAs(asker, name, args)
      if (answer.ok()) answered.add(name)
      await look(`function ${name} for ${who}: ${JSON.stringify(args)}`, answer, hidden)
    }
    return answered
  }
  await askFor('anybody', strangers, { ...secrets, ...accounts, ...kept })
  // They are let in, and each page is made for them.
  const answered = await askFor('an author', author, accounts, ways.slice(0, 2))
  expect(leaks).toEqual([])
  tell(`private pages: ${tried} requests, 0 leaks`)

  // The functions were asked as they want to be, and the marks are where they were looked for.
  for (const name of [
    'form-state',
    'get-default-layout',
    'render-document',
    'render-document-slots',
    'render-list',
    'render-widget',
    'slugify',
    'table-state',
  ])
    expect(answered, name).toContain(name)
  const list = { collectionSlug: 'articles', columns: [], query: {} }
  const found = [
    author.get(`/admin/collections/articles/${draft.id}`, { headers: { RSC: '1' } }),
    callAs(author, 'table-state', list),
  ]
  for (const answer of await Promise.all(found))
    expect(await answer.text()).toContain(secrets['headline of a draft'])
  await strangers.dispose()
})

test('an author neither plans a publication nor takes an editor’s plan back', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'author')
  const { id } = await create(page, 'articles', { headline: 'Planned by hand', language: 'en' })
  const editor = await (await browser.newContext()).newPage()
  await signInAs(editor, 'editor')

  const doc = { relationTo: 'articles', value: id }
  const plan = { type: 'publish', doc, date: nextDate(new Date(2100, 1)) }
  const plans = async () => {
    const asked = { collectionSlug: 'articles', id }
    const answer = await callAs(editor.request, 'get-upcoming-scheduled-publish', asked)
    expect(answer.status()).toBe(200)
    return [...(await answer.text()).matchAll(/"id":"([\da-f]{24})"/g)].map(([, job]) => job)
  }
  const refused = async (args: object) =>
    expect(await (await callAs(page.request, 'schedule-publish', args)).text()).toContain(
      'You are not allowed',
    )

  await refused(plan)
  expect(await plans()).toEqual([])
  await callAs(editor.request, 'schedule-publish', plan)
  const planned = await plans()
  expect(planned).toHaveLength(1)
  await refused({ deleteID: planned[0] })
  await refused({ ...plan, deleteID: planned[0] })
  const image = await create(page, 'images', { alt: 'My own quay' })
  await refused({ ...plan, doc: { relationTo: 'images', value: image.id } })
  expect(await plans()).toEqual(planned)
  await callAs(editor.request, 'schedule-publish', { deleteID: planned[0] })
  expect(await plans()).toEqual([])
  await editor.context().close()
})

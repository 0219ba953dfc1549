import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '../../src/access/has-role'
import { signPreviewLink } from '../../src/lib/preview-link'
import { body, paragraph, relatedLink } from '../helpers/body'
import { httpServer, type TestServer } from '../helpers/http-server'

/** The headers of the request that the page is being made for; Next hands them over. */
let asking = new Headers()
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(asking) }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }))

let server: TestServer
let url: string
let close: () => Promise<void>
const sessions = new Map<Role, { id: string; headers: Record<string, string> }>()

beforeAll(async () => {
  server = await httpServer()
  for (const role of ['editor', 'author', 'service'] as const) {
    const login = { email: `${role}@example.org`, password: 'correct horse battery' }
    const apiKey = `key-of-${role}`
    const { id } = await server.payload.create({
      collection: 'users',
      data: { ...login, name: role, roles: [role], enableAPIKey: true, apiKey },
    })
    sessions.set(role, { id, headers: { Authorization: `users API-Key ${apiKey}` } })
  }

  const { default: Layout } = await import('../../src/app/(pages)/preview/[id]/[[...token]]/layout')
  const { default: Page } = await import('../../src/app/(pages)/preview/[id]/[[...token]]/page')
  const { createApp } = await import('../../src/server/app')
  const { listen } = await import('../../src/server/listen')
  const { testEnv } = await import('../helpers/test-env')
  const app = createApp({
    payload: server.payload,
    env: testEnv,
    pages: {
      // What Next does: the address, however it is spelled, finds the page.
      handle: async (req, res) => {
        const [, page, id = '', ...token] = decodeURIComponent(req.path).split('/')
        if (page !== 'preview') return void res.send('missing')
        asking = new Headers(req.headers as Record<string, string>)
        const params = Promise.resolve({ id, ...(token.length > 0 && { token }) })
        const children = await Page({ params })
        const html = renderToStaticMarkup((await Layout({ params, children })) as ReactElement)
        res.send(html)
      },
    },
  })
  const listener = await listen(app, { host: '127.0.0.1', port: 0 })
  url = listener.url
  close = () => listener.close(0)
})
afterAll(async () => {
  await close()
  await server.close()
})

type Asker = Role | 'anonymous'
const get = (path: string, asker: Asker = 'anonymous', init: RequestInit = {}) =>
  fetch(`${url}${path}`, {
    ...init,
    ...(asker !== 'anonymous' && { headers: sessions.get(asker)?.headers }),
  })

let serial = 0

/** A draft with a secret in its text, of somebody. */
async function draft(owner: 'author' | 'editor' = 'author', changes: object = {}) {
  const secret = `Secret number ${++serial}`
  const { id } = await server.payload.create({
    collection: 'articles',
    draft: true,
    data: {
      headline: `Draft ${serial}`,
      language: 'en',
      body: body(paragraph(secret)),
      createdBy: sessions.get(owner)?.id,
      ...changes,
    } as never,
  })
  return { id, secret }
}

const linkTo = (id: string, now = new Date()) =>
  signPreviewLink(id, server.payload.secret, now).path

describe('the preview of a draft', () => {
  it('reaches nobody without a session or a link', async () => {
    const { id, secret } = await draft()
    for (const path of [
      `/preview/${id}`,
      `/preview//${id}`,
      `/preview/${id}?context[previewOf]=${id}`,
    ]) {
      const answer = await get(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text(), path).not.toContain(secret)
    }
    // Where a spelling or a method leads past the server’s look, the page decides.
    for (const [path, init] of [
      [`/preview/%2f${id}`, {}],
      [`/preview/${id}`, { method: 'POST' }],
    ] as const)
      expect(await (await get(path, 'anonymous', init)).text()).not.toContain(secret)
  })

  it.each(['editor', 'author', 'service'] as const)(
    'shows the newest to a signed-in %s',
    async (role) => {
      const { id } = await draft('editor')
      await server.payload.update({
        collection: 'articles',
        id,
        draft: true,
        data: { body: body(paragraph('Newer words')) },
      })
      const answer = await get(`/preview/${id}`, role)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html).toContain('Newer words')
      expect(html).toContain('Draft preview')
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    },
  )
})

describe('a preview link', () => {
  const ask = async (id: string, asker: Asker) => {
    const answer = await get(`/api/articles/${id}/preview-link`, asker, { method: 'POST' })
    return { status: answer.status, body: await answer.json() }
  }

  it('is made by who may edit the draft, and shows it to whoever has it', async () => {
    const { id, secret } = await draft('author')
    for (const role of ['author', 'editor'] as const) {
      const { status, body: link } = await ask(id, role)
      expect(status).toBe(200)
      const answer = await get(link.path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toContain('no-store')
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
      const html = await answer.text()
      expect(html).toContain(secret)
      expect(html).toContain('This link works until')
    }
  })

  it.each([
    ['anonymous', 'author'],
    ['service', 'author'],
    ['author', 'editor'],
  ] as const)('is not made by %s of a draft of %s', async (asker, owner) => {
    const { id } = await draft(owner)
    expect((await ask(id, asker)).status).toBe(403)
  })

  it('opens one article: not another, not by REST', async () => {
    const [one, other] = [await draft(), await draft()]
    const token = linkTo(one.id).split('/').at(-1)
    const answer = await get(`/preview/${other.id}/${token}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain(other.secret)
    expect((await get(`/api/articles/${one.id}?draft=true&token=${token}`)).status).toBe(404)
  })

  it('shows nothing that a forged, changed or expired one asks for', async () => {
    const { id, secret } = await draft()
    const week = new Date(Date.now() - 7 * 24 * 60 * 60_000 - 1)
    const cases = [
      [`/preview/${id}/x.y`, 404],
      [linkTo(id).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 404],
      [linkTo(id).replace(/\/[0-9a-z]+\./, '/zzzzzzzz.'), 404],
      [signPreviewLink(id, 'another secret', new Date()).path, 404],
      [linkTo(id, week), 410],
    ] as const
    for (const [path, status] of cases) {
      const answer = await get(path)
      expect(answer.status, path).toBe(status)
      expect(await answer.text(), path).not.toContain(secret)
    }
  })

  it('shows of other documents what the public sees', async () => {
    const hidden = await draft('editor', { headline: 'Nobody knows of this' })
    const link = await server.payload.create({
      collection: 'related-links',
      data: { title: 'A link to it', status: 'internal', article: hidden.id },
    })
    const { id } = await draft('author', {
      body: body(paragraph('Text'), relatedLink(link.id)),
      review: [{ code: 'doubt', message: 'Doubtful origin' }],
    })
    const html = await (await get(linkTo(id))).text()
    expect(html).toContain('A link to it')
    expect(html).not.toContain('nobody-knows-of-this')
    expect(html).not.toContain('Doubtful origin')
  })

  it('tells who is signed in no more than its receiver', async () => {
    const { id } = await draft('author')
    const { body: link } = await ask(id, 'author')
    const html = await (await get(link.path, 'editor')).text()
    expect(html).toContain('This link works until')
  })
})

import express, { type Express } from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorHandler } from '../../src/server/error-handler'
import type { Article } from '../../src/payload-types'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let house: TestNewsroom
let server: Server
let site: string

beforeAll(async () => {
  house = await newsroom()
  const { formats } = await import('../../src/server/formats')
  const { sitemaps } = await import('../../src/server/formats/sitemaps')
  const app: Express = express()
  app.use('/small-pages', sitemaps(house.payload, 2))
  app.use(formats(house.payload))
  app.use(errorHandler)
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const get = (path: string, init: RequestInit = {}) => fetch(`${site}${path}`, { redirect: 'manual', ...init })

const publish = (data: Partial<Article>) =>
  house.payload.create({
    collection: 'articles',
    data: { headline: 'Headline', slug: undefined as never, language: 'en', _status: 'published', ...data },
  })

describe('formats of an article', () => {
  it('x', async () => {
    await publish({ headline: 'The ferry sank', section: 'World News' , body: body(paragraph('It sank.'))})
    for (const p of ['/api/articles/the-ferry-sank/json-ld','/api/articles/the-ferry-sank/ninjs','/api/articles/the-ferry-sank/html','/api/articles/the-ferry-sank/text','/feed.xml','/feed.json','/sections/World%20News/feed.xml','/sitemap.xml','/news-sitemap.xml','/robots.txt','/api/articles/none/html']) {
      const r = await get(p)
      console.log(p, r.status, [...r.headers], await r.text())
    }
  })
})

import { request } from 'node:http'
import express, { type ErrorRequestHandler } from 'express'
import { afterEach, expect, it } from 'vitest'
import { failedInFront, inFrontOf, type FrontHandler } from '../../src/server/front'
import { listen, type Listener } from '../../src/server/listen'
import { originForm } from '../../src/server/origin-form'

let listener: Listener | undefined
afterEach(() => listener?.close(0))

/** An app that answers with what it was asked for, behind some handlers. */
async function serve(...handlers: FrontHandler[]): Promise<URL> {
  const app = express()
  app.use(failedInFront, (req, res) => void res.send(req.url))
  const failed: ErrorRequestHandler = (error: Error, _req, res, next) =>
    res.headersSent ? next(error) : void res.status(500).send(error.message)
  app.use(failed)
  listener = await listen(inFrontOf(app, handlers), { host: '127.0.0.1', port: 0 })
  return new URL(listener.url)
}

const ask = ({ hostname, port }: URL, path: string) =>
  new Promise<string>((resolve, reject) => {
    request({ hostname, port, path }, async (answer) => {
      let text = `${answer.statusCode} `
      for await (const chunk of answer) text += String(chunk)
      resolve(text)
    })
      .on('error', reject)
      .end()
  })

it('asks each handler in turn, and then the app', async () => {
  const seen: number[] = []
  const see = (one: number): FrontHandler => {
    return (_req, _res, next) => {
      seen.push(one)
      next()
    }
  }
  const url = await serve(see(1), see(2), see(3))
  expect(await ask(url, '/path')).toBe('200 /path')
  expect(seen).toEqual([1, 2, 3])
})

it('does not ask the app for what a handler has answered', async () => {
  const url = await serve((_req, res) => void res.end('front'))
  expect(await ask(url, '/path')).toBe('200 front')
})

it.each<[string, FrontHandler]>([
  [
    'throws',
    () => {
      throw new Error('refused')
    },
  ],
  ['rejects', () => Promise.reject(new Error('refused'))],
  ['goes on with an error', (_req, _res, next) => next(new Error('refused'))],
])('has the app tell of a handler that %s, and asks no other', async (_how, handler) => {
  const url = await serve(handler, (_req, res) => void res.end('next'))
  expect(await ask(url, '/path')).toBe('500 refused')
})

it.each([
  ['/path?query', '/path?query'],
  ['http://host.example/path?query', '/path?query'],
  ['http://host.example', '/'],
  ['HTTPS://host.example?query', '/?query'],
])('takes %s for %s', async (asked, path) => {
  expect(await ask(await serve(originForm), asked)).toBe(`200 ${path}`)
})

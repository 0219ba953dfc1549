import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { reviewKinds } from '../../src/lib/review'
import { median } from '../lib/median'
import { rounded } from '../lib/rounded'

/** Each is asked so often, after as often for nothing: the first ones wait for the compiler and for MongoDB's plans. */
const ASKED = 25

/** What the lists of the admin and the dashboard ask the server. */
const questions: Readonly<Record<string, string>> = {
  'list of articles': '/api/articles?draft=true&depth=0&limit=10&sort=-updatedAt',
  'list of images': '/api/images?depth=0&limit=10&sort=-updatedAt',
  ...Object.fromEntries(reviewKinds.map((kind) => [`queue: ${kind}`, `/api/review?kind=${kind}`])),
  'queue: counts': '/api/review/counts',
}

/**
 * Times the lists of articles and of pictures, each kind of the review queue and its counts, over HTTP and as an editor.
 *
 * @returns median milliseconds by question
 * @throws Error when an answer is none
 */
export async function timeLists(payload: Payload): Promise<Record<string, number>> {
  const { createApp } = await import('../../src/server/app')
  const { listen } = await import('../../src/server/listen')
  const { parseEnv } = await import('../../src/lib/env')
  const app = createApp({
    payload,
    env: parseEnv({ NODE_ENV: 'test', ACCOUNT_READS_PER_MINUTE: '0' }),
  })
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0 })
  const headers = { Authorization: `JWT ${await tokenOfEditor(payload)}` }

  async function timed(address: string): Promise<number> {
    const start = performance.now()
    const answer = await fetch(`${url}${address}`, { headers })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${address}: ${text}`)
    return performance.now() - start
  }

  const times: Record<string, number> = {}
  try {
    for (const [name, address] of Object.entries(questions)) {
      for (let i = 0; i < ASKED; i++) await timed(address)
      const each: number[] = []
      for (let i = 0; i < ASKED; i++) each.push(await timed(address))
      times[name] = rounded(median(each))
    }
  } finally {
    await close(0)
  }
  return times
}

async function tokenOfEditor(payload: Payload): Promise<string> {
  const data = { email: `${randomUUID()}@example.org`, password: randomUUID() }
  await payload.create({ collection: 'users', data: { ...data, roles: ['editor'] } })
  const { token } = await payload.login({ collection: 'users', data })
  return token ?? ''
}

import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { body, paragraph } from '../helpers/body'
import { httpServer, type TestServer } from '../helpers/http-server'
import { runNode, type RunningNode } from '../helpers/run-node'
import { databaseOf } from '../helpers/stored'

/** What may be seen of what was written over, in milliseconds after the write was acknowledged. */
const ALLOWED_MS = 1_000

const WRITES = 10_000
const ARTICLES = 20

/** Writes and reads at the same time. */
const WRITERS = 4
const READERS = 4

let here: TestServer
let there: RunningNode
let servers: string[]
const agent = new Agent({ keepAlive: true })

beforeAll(async () => {
  here = await httpServer()
  there = runNode(new URL('../helpers/content-server.mts', import.meta.url))
  servers = [here.url, await there.firstLine]
})

afterAll(async () => {
  agent.destroy()
  there.child.kill('SIGTERM')
  await there.ended
  await here.close()
})

interface Answer {
  status: number
  from: string
  text: string
}

const read = (url: string) =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { agent }, async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        from: String(response.headers['x-cache']),
        text: await text(response),
      })
    }).on('error', reject)
  })

/** What an article was made, and when that was acknowledged. */
interface Written {
  turn: number
  isPublished: boolean
  at: number
}

it(`${WRITES} writes and as many reads across two servers: nothing older than a second, nothing private`, async ({ annotate }) => {
  const ids: string[] = []
  for (let number = 0; number < ARTICLES; number++) {
    const { id } = await here.payload.create({
      collection: 'articles',
      data: {
        headline: `Story ${number}`,
        slug: `story-${number}`,
        standfirst: 'turn 0.',
        language: 'en',
        body: body(paragraph('Text.')),
        _status: 'published',
      },
    })
    ids.push(id)
  }
  const articles = databaseOf(here.payload).collection<{ _id: unknown; slug: string }>('articles')
  const history = ids.map((): Written[] => [{ turn: 0, isPublished: true, at: performance.now() }])
  for (const server of servers)
    await vi.waitFor(
      async () => expect((await read(`${server}/api/articles/${ids[0]}`)).from).toBe('hit'),
      20_000,
    )

  let turns = 0
  let reads = 0
  const tally: Record<string, number> = {}
  const wrong: string[] = []
  let oldest = 0

  // One writer an article at a time: what was acknowledged last is what there is.
  const write = async (writer: number) => {
    while (turns < WRITES) {
      const turn = (turns += 1)
      const number = (Math.floor(turn / WRITERS) * WRITERS + writer) % ARTICLES
      // Every tenth is withdrawn, and has words that nobody may see.
      const isPublished = turn % 10 !== 0
      await articles.updateOne(
        { slug: `story-${number}` },
        {
          $set: isPublished
            ? { _status: 'published', standfirst: `turn ${turn}.` }
            : { _status: 'draft', standfirst: `private ${turn}.` },
        },
        { writeConcern: { w: 'majority', journal: true } },
      )
      history[number]?.push({ turn, isPublished, at: performance.now() })
    }
  }

  const check = (number: number, asked: number, answer: Answer) => {
    if (answer.text.includes('private ')) wrong.push(`private: ${answer.text}`)
    const all = history[number] ?? []
    const said = /turn (\d+)\./.exec(answer.text)?.[1]
    const seen = answer.status === 404 ? null : Number(said)
    // What was seen had been written over by `next`, when it was asked for.
    const index = all.findLastIndex(({ turn, isPublished }) =>
      seen === null ? !isPublished : turn === seen,
    )
    // Not acknowledged yet: newer than anybody could ask for.
    const next = index === -1 ? undefined : all[index + 1]
    const age = next ? asked - next.at : 0
    oldest = Math.max(oldest, age)
    if (age > ALLOWED_MS) wrong.push(`${Math.round(age)} ms old: story ${number}, ${answer.text}`)
  }

  const read1 = async (reader: number) => {
    while (turns < WRITES || reads < WRITES) {
      const turn = (reads += 1)
      const number = (turn * 7 + reader) % ARTICLES
      const asked = performance.now()
      const answer = await read(`${servers[turn % 2]}/api/articles/${ids[number]}`)
      tally[answer.from] = (tally[answer.from] ?? 0) + 1
      check(number, asked, answer)
    }
  }

  await Promise.all([
    ...Array.from({ length: WRITERS }, (_, writer) => write(writer)),
    ...Array.from({ length: READERS }, (_, reader) => read1(reader)),
  ])
  await annotate(
    `${turns} writes, ${reads} reads (${JSON.stringify(tally)}), the oldest ${Math.round(oldest)} ms`,
  )
  expect(wrong).toEqual([])
  expect(tally.hit, 'the cache had a part in it').toBeGreaterThan(0)
}, 300_000)

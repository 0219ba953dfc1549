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

/** The part of the answers that must come from the cache: what is never kept is never old. */
const LEAST_HITS = 0.1

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

/** What an article was made; `at` is when that was acknowledged, Infinity while it is under way. */
interface Written {
  turn: number
  isPublished: boolean
  begun: number
  at: number
}

/**
 * For how long what was seen had been out of date when it was asked for, in milliseconds; at most 0 when it was not. Infinity for
 * what nobody has written.
 *
 * @param all writes of an article, in their order
 * @param seen the turn in the answer; null when there was no article
 */
function ageOf(all: readonly Written[], seen: number | null, asked: number, answered: number) {
  const asSeen = ({ turn, isPublished }: Written) => (seen === null ? !isPublished : turn === seen)
  // The newest of those that can have been seen: what was begun after the answer cannot.
  const index = all.findLastIndex((one) => one.begun <= answered && asSeen(one))
  return index === -1 ? Infinity : asked - (all[index + 1]?.at ?? Infinity)
}

it(`${WRITES} writes and as many reads across two servers: nothing older than a second, nothing private`, async ({
  annotate,
}) => {
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
  const history = ids.map((): Written[] => [
    { turn: 0, isPublished: true, begun: 0, at: performance.now() },
  ])
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
      const written = { turn, isPublished, begun: performance.now(), at: Infinity }
      history[number]?.push(written)
      await articles.updateOne(
        { slug: `story-${number}` },
        {
          $set: isPublished
            ? { _status: 'published', standfirst: `turn ${turn}.` }
            : { _status: 'draft', standfirst: `private ${turn}.` },
        },
        { writeConcern: { w: 'majority', journal: true } },
      )
      written.at = performance.now()
    }
  }

  const check = (number: number, asked: number, answered: number, answer: Answer) => {
    if (answer.text.includes('private ')) wrong.push(`private: ${answer.text}`)
    const said = /turn (\d+)\./.exec(answer.text)?.[1]
    const isAnswer = answer.status === 404 || (answer.status === 200 && said !== undefined)
    if (!isAnswer) return void wrong.push(`${answer.status}: story ${number}, ${answer.text}`)
    const seen = answer.status === 404 ? null : Number(said)
    const age = ageOf(history[number] ?? [], seen, asked, answered)
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
      check(number, asked, performance.now(), answer)
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
  expect(tally.hit, 'the cache had a part in it').toBeGreaterThan(LEAST_HITS * reads)
}, 300_000)

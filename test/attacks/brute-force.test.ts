import crypto from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { httpServer, type TestServer } from '../helpers/http-server'

const PER_ACCOUNT = 5
const PER_ADDRESS = 20
const RIGHT = 'correct horse battery'
const MINUTE = 60_000

let server: TestServer
let serial = 0

beforeAll(async () => {
  // What a password costs to check is Payload's; three hundred of them would take minutes.
  const { pbkdf2 } = crypto
  const cheap = (...[password, salt, , ...rest]: Parameters<typeof pbkdf2>) =>
    pbkdf2(password, salt, 1_000, ...rest)
  vi.spyOn(crypto, 'pbkdf2').mockImplementation(cheap)
  // A proxy in front, so that a test can come from anywhere.
  server = await httpServer({ TRUST_PROXY: 1 })
})
afterAll(() => server.close())
afterEach(() => vi.useRealTimers())

/** An account that nobody has guessed at. */
async function account(): Promise<string> {
  const email = `account-${++serial}@example.org`
  const data = { email, password: RIGHT, name: email, roles: ['author' as const] }
  await server.payload.create({ collection: 'users', data })
  return email
}

const anyAddress = () => `198.51.${++serial % 256}.${Math.floor(serial / 256)}`

interface Guess {
  email: string
  password?: string
  address?: string
  path?: string
  headers?: Record<string, string>
}

const post = (
  path: string,
  body: object,
  { address = anyAddress(), headers = {} }: Partial<Guess>,
) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address, ...headers },
    body: JSON.stringify(body),
  })

const guess = ({ email, password = 'wrong', path = '/api/users/login', ...from }: Guess) =>
  post(path, { email, password }, from)

const login = (email: string, alias = '') =>
  `${alias}loginUser(email: "${email}", password: "wrong") { token }`
const graphql = (query: string, from: Partial<Guess> = {}) => post('/api/graphql', { query }, from)

/** How many of the answers say what the password, or the token, was worth. */
async function judged(answers: Promise<Response>[]): Promise<number> {
  const told = await Promise.all(
    answers.map(async (answer) => {
      const { status } = await answer
      const body = (await (await answer).json()) as { errors?: { message: string }[] }
      const messages = body.errors?.map(({ message }) => message) ?? []
      return status !== 429 && messages.every((message) => /incorrect|Token/.test(message))
    }),
  )
  return told.filter(Boolean).length
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

interface Vector {
  name: string
  tries: number
  allowed: number
  run: (tries: number) => Promise<number>
}

const vectors: Vector[] = [
  {
    name: 'one account from one address',
    tries: 12,
    allowed: PER_ACCOUNT,
    run: async (tries) => {
      const one = { email: await account(), address: anyAddress() }
      return judged(times(tries, () => guess(one)))
    },
  },
  {
    name: 'one account from many addresses',
    tries: 12,
    allowed: PER_ACCOUNT,
    run: async (tries) => {
      const email = await account()
      return judged(times(tries, () => guess({ email })))
    },
  },
  {
    name: 'one account, spelled in many ways',
    tries: 12,
    allowed: PER_ACCOUNT,
    run: async (tries) => {
      const email = await account()
      const spellings = [email.toUpperCase(), ` ${email}`, `${email}\t`, email]
      return judged(times(tries, (at) => guess({ email: spellings[at % 4] ?? email })))
    },
  },
  {
    name: 'one account by many addresses of the login',
    tries: 12,
    allowed: PER_ACCOUNT,
    run: async (tries) => {
      const email = await account()
      const paths = ['/api/users/login', '/api/users/login/', '/api/users/login?depth=0']
      return judged(times(tries, (at) => guess({ email, path: paths[at % 3] ?? '' })))
    },
  },
  {
    name: 'one account by REST and GraphQL in turns',
    tries: 12,
    allowed: PER_ACCOUNT,
    run: async (tries) => {
      const email = await account()
      return judged(
        times(tries, (at) => (at % 2 ? guess({ email }) : graphql(`mutation { ${login(email)} }`))),
      )
    },
  },
  {
    name: 'one account under many aliases of one GraphQL query',
    tries: 50,
    allowed: 0,
    run: async (tries) => {
      const email = await account()
      const all = times(tries, (at) => login(email, `a${at}: `)).join(' ')
      return judged([graphql(`mutation { ${all} }`)])
    },
  },
  {
    name: 'one account in fragments of one GraphQL query',
    tries: 8,
    allowed: 0,
    run: async (tries) => {
      const email = await account()
      const spread = times(tries, (at) => `...f${at}`).join(' ')
      const fragments = times(
        tries,
        (at) => `fragment f${at} on Mutation { ${login(email, `a${at}: `)} }`,
      ).join(' ')
      return judged([graphql(`mutation { ${spread} } ${fragments}`)])
    },
  },
  {
    name: 'a list of GraphQL queries',
    tries: 8,
    allowed: 0,
    run: async (tries) => {
      const email = await account()
      const list = times(tries, () => ({ query: `mutation { ${login(email)} }` }))
      return judged([post('/api/graphql', list, {})])
    },
  },
  {
    name: 'one password for many accounts from one address',
    tries: 30,
    allowed: PER_ADDRESS,
    run: async (tries) => {
      const address = anyAddress()
      return judged(times(tries, (at) => guess({ email: `nobody-${at}@example.org`, address })))
    },
  },
  {
    name: 'many accounts from the addresses of one IPv6 network',
    tries: 30,
    allowed: PER_ADDRESS,
    run: async (tries) =>
      judged(
        times(tries, (at) =>
          guess({ email: `v6-${at}@example.org`, address: `2001:db8:7:7::${at.toString(16)}` }),
        ),
      ),
  },
  {
    name: 'many accounts from one address that claims to be many',
    tries: 30,
    allowed: PER_ADDRESS,
    run: async (tries) => {
      const address = anyAddress()
      return judged(
        times(tries, (at) =>
          guess({ email: `liar-${at}@example.org`, address: `192.0.2.${at}, ${address}` }),
        ),
      )
    },
  },
  {
    name: 'tokens to reset a password',
    tries: 30,
    allowed: PER_ADDRESS,
    run: async (tries) => {
      const address = anyAddress()
      return judged(
        times(tries, (at) =>
          post('/api/users/reset-password', { token: `t${at}`, password: RIGHT }, { address }),
        ),
      )
    },
  },
]

describe(`brute force, ${vectors.length} vectors`, () => {
  it.each(vectors)('$name: of $tries guesses no more than $allowed are judged', async (vector) => {
    const through = Math.max((await vector.run(vector.tries)) - vector.allowed, 0)
    expect(through).toBe(0)
  })

  it('sends no more than five messages to one account', async () => {
    const email = await account()
    const sent = vi.spyOn(server.payload.email, 'sendEmail')
    const answers = times(12, () => post('/api/users/forgot-password', { email }, {}))
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(PER_ACCOUNT)
    expect(sent.mock.calls.length).toBeLessThanOrEqual(PER_ACCOUNT)
  })
})

describe('whoever is refused', () => {
  const answerOf = async (response: Response) => ({
    status: response.status,
    body: await response.json(),
    retryAfter: response.headers.has('retry-after'),
  })

  it('is told the same of an account that there is and of one that there is not, on the full second', async () => {
    const [there, not] = [await account(), 'nobody-at-all@example.org']
    for (let at = 0; at < PER_ACCOUNT + 2; at += 1) {
      const began = performance.now()
      const answers = await Promise.all([guess({ email: there }), guess({ email: not })])
      expect(performance.now() - began).toBeGreaterThan(999)
      const [ofThere, ofNot] = await Promise.all(answers.map(answerOf))
      expect(ofThere).toEqual(ofNot)
      expect(ofThere?.status).toBe(at < PER_ACCOUNT ? 401 : 429)
    }
  })

  it('is told the same of an account that Payload has locked', async () => {
    const email = await account()
    const lockUntil = new Date(Date.now() + MINUTE).toISOString()
    await server.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: email } },
      data: { lockUntil },
    })
    const [locked, not] = await Promise.all([
      guess({ email, password: RIGHT }),
      guess({ email: 'another-nobody@example.org' }),
    ])
    expect(await answerOf(locked)).toEqual(await answerOf(not))
    const messages = await Promise.all(
      [email, 'third-nobody@example.org'].map(async (one) => {
        const body = await (await graphql(`mutation { ${login(one)} }`)).json()
        return body.errors[0].message
      }),
    )
    expect(messages[0]).toBe(messages[1])
  })

  it('is told when to come back, by GraphQL as well, and may come in then', async () => {
    const email = await account()
    await Promise.all(times(PER_ACCOUNT, () => guess({ email })))
    for (const answer of [
      await guess({ email, password: RIGHT }),
      await graphql(`mutation { ${login(email)} }`),
    ]) {
      expect(answer.status).toBe(429)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(600)
      expect((await answer.json()).errors).toEqual([
        { message: expect.stringContaining('Too many attempts') },
      ])
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * MINUTE })
    expect((await guess({ email, password: RIGHT })).status).toBe(200)
  })
})

it('a right password gives nothing back of guesses at other accounts, sent with it', async () => {
  const address = anyAddress()
  const own = await account()
  // Who has signed in may change several things at once.
  const { token } = await (await guess({ email: own, password: RIGHT })).json()
  const headers = { Authorization: `JWT ${token}` }
  const spray = async () => {
    const others = await Promise.all(times(5, account))
    const wrong = others.map((email, at) => login(email, `a${at}: `)).join(' ')
    const right = `own: loginUser(email: "${own}", password: "${RIGHT}") { token }`
    return (await graphql(`mutation { ${wrong} ${right} }`, { address, headers })).status
  }
  const statuses = []
  for (let at = 0; at < PER_ADDRESS / 5 + 1; at += 1) statuses.push(await spray())
  expect(statuses).toEqual([200, 200, 200, 429, 429])
})

it('who knows the password may sign in as often as they like', async () => {
  const one = { email: await account(), password: RIGHT, address: anyAddress() }
  for (let at = 0; at < PER_ACCOUNT + 1; at += 1) expect((await guess(one)).status).toBe(200)
})

import { randomUUID } from 'node:crypto'
import type { Document } from 'mongodb'
import type { Payload, SanitizedConfig } from 'payload'
import type { Role } from '../../src/access/has-role'
import type { User } from '../../src/payload-types'
import { ownPayload, type OwnPayload } from './own-payload'
import { databaseOf } from './stored'

/** Who asks: nobody, somebody with a role, or a machine with a key. */
export type Asker = 'anonymous' | Role

interface Answer {
  status: number
  // What a route answers is what the tests are about; they look before they trust it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
}

export interface TestNewsroom {
  payload: Payload
  config: SanitizedConfig
  /** One account of each role. */
  users: Record<Role, User>
  /** What says who asks: nothing, a token, or the key of the service. */
  headers: Record<Asker, Record<string, string>>
  /** Asks a REST route, "/articles?limit=1", as the server would pass it on. */
  rest: (asker: Asker, method: string, route: string, body?: unknown) => Promise<Answer>
  graphql: (asker: Asker, query: string, variables?: unknown) => Promise<Answer>
}

export const PASSWORD = 'correct horse battery'
const roles: Role[] = ['admin', 'editor', 'author', 'service']

/** Payload takes seconds to start and to make its indexes: the test files that one process runs share it. */
let started: Promise<OwnPayload> | undefined

/** To hash and to check passwords takes a second: each file gets the same accounts, as they were. */
let hired: { staff: Staff; stored: Document[] } | undefined

/**
 * Payload with an empty database: whatever the test file before has left is gone.
 *
 * @param options `users: false` leaves the database empty, as on a first start
 */
export async function newsroom(options: { users?: boolean } = {}): Promise<TestNewsroom> {
  started ??= ownPayload()
  const { payload, config } = await started
  await empty(payload)
  const { handleEndpoints } = await import('payload')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')

  const { users, headers } =
    options.users === false ? ({ users: {}, headers: {} } as Staff) : await staffOf(payload)

  const request = (asker: Asker, method: string, route: string, body?: unknown) => {
    const isForm = body instanceof FormData
    return new Request(`http://localhost:3000/api${route}`, {
      method,
      headers: {
        ...headers[asker],
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  return {
    payload,
    config,
    users,
    headers,
    rest: async (asker, method, route, body) =>
      answerOf(await handleEndpoints({ config, request: request(asker, method, route, body) })),
    graphql: async (asker, query, variables) =>
      answerOf(
        await GRAPHQL_POST(config)(request(asker, 'POST', '/graphql', { query, variables })),
      ),
  }
}

/** Collections and their indexes stay: to make them is what takes long. */
async function empty(payload: Payload) {
  const database = databaseOf(payload)
  for (const { collectionName } of await database.collections())
    if (!collectionName.startsWith('system.'))
      await database.collection(collectionName).deleteMany()
}

type Staff = Pick<TestNewsroom, 'users' | 'headers'>

async function staffOf(payload: Payload): Promise<Staff> {
  const accounts = databaseOf(payload).collection('users')
  if (hired) await accounts.insertMany(hired.stored)
  else hired = { staff: await hire(payload), stored: await accounts.find().toArray() }
  return structuredClone(hired.staff)
}

async function hire(payload: Payload): Promise<Staff> {
  const users = {} as Staff['users']
  const headers = { anonymous: {} } as Staff['headers']
  for (const role of roles) {
    const email = `${role}@example.org`
    const apiKey = randomUUID()
    users[role] = await payload.create({
      collection: 'users',
      data: {
        email,
        password: PASSWORD,
        name: role,
        roles: [role],
        ...(role === 'service' && { enableAPIKey: true, apiKey }),
      },
    })
    headers[role] = {
      Authorization:
        role === 'service'
          ? `users API-Key ${apiKey}`
          : `JWT ${(await payload.login({ collection: 'users', data: { email, password: PASSWORD } })).token}`,
    }
  }
  return { users, headers }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import type { Role } from '../../src/access/has-role'
import type { User } from '../../src/payload-types'

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
  /** Asks a REST route, "/articles?limit=1", as the server would pass it on. */
  rest: (asker: Asker, method: string, route: string, body?: unknown) => Promise<Answer>
  graphql: (asker: Asker, query: string, variables?: unknown) => Promise<Answer>
  /** Deletes the uploaded files. The database stays as long as its server: to drop one stops all that goes on in the others. */
  close: () => Promise<void>
}

export const PASSWORD = 'correct horse battery'
const roles: Role[] = ['admin', 'editor', 'author', 'service']

/**
 * Starts Payload on a database of its own.
 *
 * @param options `users: false` leaves the database empty, as on a first start
 */
export async function newsroom(options: { users?: boolean } = {}): Promise<TestNewsroom> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'slugline-test-'))
  const uri = ownDatabase(process.env.MONGODB_URI)
  process.env.MONGODB_URI = uri
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = randomUUID()
  process.env.LOG_LEVEL = 'silent'

  // Only now: the configuration reads the environment when it is loaded, and the database has to be opened
  // before anything loads its driver. Lexical first: see src/database/connect.ts.
  const { openDatabase } = await import('../../src/database')
  await openDatabase()
  // What a test file imports may have parsed the environment before.
  process.env.MONGODB_URI = uri
  await import('lexical')
  const { getPayload, handleEndpoints } = await import('payload')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { default: configPromise } = await import('../../payload.config')
  const config = await configPromise
  const payload = await getPayload({ config, key: dataDir })

  const { users, headers } =
    options.users === false ? { users: {} as Record<Role, User>, headers: {} } : await hire(payload)

  const request = (asker: Asker, method: string, route: string, body?: unknown) => {
    const isForm = body instanceof FormData
    return new Request(`http://localhost:3000/api${route}`, {
      method,
      headers: {
        ...(asker !== 'anonymous' && headers[asker]),
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  return {
    payload,
    config,
    users,
    rest: async (asker, method, route, body) =>
      answerOf(await handleEndpoints({ config, request: request(asker, method, route, body) })),
    graphql: async (asker, query, variables) =>
      answerOf(
        await GRAPHQL_POST(config)(request(asker, 'POST', '/graphql', { query, variables })),
      ),
    close: async () => {
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The given server with a database that nobody else has. */
function ownDatabase(uri: string | undefined): string {
  if (!uri)
    throw new Error('MONGODB_URI is not set: test/helpers/mongo.ts should have started one.')
  // Of a replica set, an address has several hosts, which `URL` does not take.
  return uri.replace(/^([^/]+\/\/[^/]+)\/[^?]*/, `$1/test-${randomUUID().slice(0, 8)}`)
}

async function hire(payload: Payload) {
  const users = {} as Record<Role, User>
  const headers: Partial<Record<Role, Record<string, string>>> = {}
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

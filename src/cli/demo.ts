import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { seedFolder } from '../../seed'
import { loadDocuments } from '../ingest/load/documents'
import { expandPaths } from '../ingest/load/files'
import { importDocuments } from '../ingest/run'
import { env } from '../lib/env'
import { messageOf, UsageError } from '../lib/errors'
import { closeOnSignal } from '../server/close-on-signal'
import { startServer } from '../server/start'

interface Login {
  email: string
  password: string
}

/** The login of the demo's editor, readable by the owner only, so that the next start can tell it again. */
const loginFile = path.join(env.DATA_DIR, 'demo-login.json')

const someoneElse: Login = { email: 'yours', password: 'yours' }

/** What `npm run demo` ends in: a server with the seed document in it and somebody to log in as. */
async function demo() {
  let login: Login | null = null
  const { url, close } = await startServer({
    prepare: async (payload) => {
      await seed(payload)
      login = await ensureUser(payload)
    },
  })
  closeOnSignal(close)
  const { email, password } = login ?? someoneElse
  process.stdout.write(`ready ${url}/admin  user ${email}  password ${password}\n`)
}

async function seed(payload: Payload) {
  const { files } = await expandPaths([seedFolder], seedFolder)
  const { counts } = await importDocuments({
    payload,
    documents: () => loadDocuments(files, env.MAX_DOCUMENT_MB),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
  })
  process.stderr.write(
    `Seed: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged.\n`,
  )
}

/** @returns null when somebody made a login of their own before there was one for the demo */
async function ensureUser(payload: Payload): Promise<Login | null> {
  const known = readLogin()
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return known

  const login = known ?? {
    email: 'admin@slugline.local',
    password: randomBytes(12).toString('base64url'),
  }
  fs.writeFileSync(loginFile, `${JSON.stringify(login)}\n`, { mode: 0o600 })
  await payload.create({
    collection: 'users',
    data: { ...login, name: 'Demo admin', roles: ['admin'] },
    overrideAccess: true,
  })
  return login
}

function readLogin(): Login | null {
  try {
    return JSON.parse(fs.readFileSync(loginFile, 'utf8')) as Login
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new UsageError(
      `${loginFile} cannot be read (${messageOf(error)}). Delete it to get a new login.`,
    )
  }
}

demo().catch((error: unknown) => {
  process.stderr.write(`slugline: ${messageOf(error)}\n`)
  process.exit(error instanceof UsageError ? error.exitCode : 1)
})

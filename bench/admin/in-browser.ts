import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import playwright from '../../playwright.config'
import { ensureBuilt } from '../../scripts/bootstrap/ensure-built.mjs'
import { ensureChromium } from '../../scripts/bootstrap/ensure-chromium.mjs'

const project = path.join(import.meta.dirname, '../..')

/** The line with which a server says that it serves, and whom it lets in. */
const READY = /^ready (?<admin>\S+) {2}user (?<email>\S+) {2}password (?<password>\S+)$/

interface Served {
  admin: string
  email: string
  password: string
}

/**
 * Serves what `npm run demo` serves, in a process of its own, and opens its admin in a Chromium.
 *
 * @param uri of the database, in the MongoDB that `withMongo` runs
 * @param work with a page of who is signed in
 * @throws Error when the server does not start; Failure when there is no browser, or nothing can be built
 */
export async function inBrowser<T>(uri: string, work: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = await ensureChromium()
  await ensureBuilt()
  const server = startServer(uri)
  try {
    const { admin, email, password } = await ready(server)
    const browser = await chromium.launch({ ...playwright.use?.launchOptions, executablePath })
    try {
      const page = await browser.newPage({ baseURL: new URL(admin).origin })
      await page.request.post('/api/users/login', { data: { email, password } })
      return await work(page)
    } finally {
      await browser.close()
    }
  } finally {
    server.kill('SIGTERM')
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  }
}

const startServer = (uri: string): ChildProcess =>
  spawn(process.execPath, ['--import', './src/preload.mjs', 'src/cli/demo.ts'], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SLUGLINE_DEMO: 'true',
      MONGODB_URI: uri,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function ready(server: ChildProcess): Promise<Served> {
  if (!server.stdout) throw new Error('The server has no stdout.')
  for await (const line of createInterface({ input: server.stdout })) {
    const served = READY.exec(line)?.groups
    if (served) return served as unknown as Served
  }
  throw new Error('The server did not start; why is above.')
}

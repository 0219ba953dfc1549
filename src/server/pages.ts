import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import next from 'next'
import { env } from '../lib/env'
import { UsageError } from '../lib/errors'

const projectDir = fileURLToPath(new URL('../..', import.meta.url))

/** Next, as the server uses it: the admin and the reading pages. */
export interface Pages {
  handle: RequestHandler
  /** The web socket over which Next tells a browser of changed code, in development. */
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  close: () => Promise<void>
}

/**
 * Makes Next ready in this process, so that its pages use the server's own Payload.
 *
 * @param development compile on demand; otherwise what `npm run build` made is served
 * @throws UsageError when nothing is built
 */
export async function preparePages(development: boolean): Promise<Pages> {
  if (!development && !existsSync(`${projectDir}/.next/BUILD_ID`))
    throw new UsageError('The pages are not built. Run "npm run build" first.')
  // Next asks itself for the page that a server function redirects to; of any free port it could not know which.
  const { HOST: hostname, PORT } = env
  const app = next({ dev: development, dir: projectDir, hostname, port: PORT || undefined })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (req, res) => handle(req, res),
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  }
}

import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { RequestHandler } from 'express'
import next from 'next'
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
 * @param origin where this server listens, without a trailing slash
 * @throws UsageError when nothing is built
 */
export async function preparePages(development: boolean, origin: string): Promise<Pages> {
  if (!development && !existsSync(`${projectDir}/.next/BUILD_ID`))
    throw new UsageError('The pages are not built. Run "npm run build" first.')
  // Next asks itself for the page that a server function redirects to, with the visitor's cookies. Unless its own command
  // has started it, it does not know where, and would take port 3000 or what a proxy says of the protocol.
  process.env.__NEXT_PRIVATE_ORIGIN = origin
  const app = next({ dev: development, dir: projectDir })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (req, res) => handle(req, res),
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  }
}

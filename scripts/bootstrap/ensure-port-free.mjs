import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { parseEnv } from 'node:util'
import { Failure } from './failure.mjs'
import { inProject } from './project.mjs'

/**
 * Finds out in a moment what the server would only find out after the build.
 *
 * @throws {Failure} when somebody listens on PORT, with exit code 2; a PORT that is wrong is left to the server
 */
export async function ensurePortFree() {
  const file = inProject('.env')
  const settings = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const { HOST, PORT } = { ...settings, ...process.env }
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return

  const server = createServer()
  server.listen(port, HOST || '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE')
      throw new Failure(`PORT ${port} is taken. Set PORT to another one, such as PORT=8080.`, 2)
  } finally {
    server.close()
  }
}

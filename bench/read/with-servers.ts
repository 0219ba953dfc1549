import type { Server } from './server'
import { startServer, type StartedServer } from './start-server'

/** Starts a server, and gives its address. */
type Start = (server: Server, env?: Record<string, string>) => Promise<string>

/**
 * Stops whatever servers some work has started.
 *
 * @param uri of the database that they read
 */
export async function withServers<T>(uri: string, work: (start: Start) => Promise<T>): Promise<T> {
  const started: StartedServer[] = []
  try {
    return await work(async (server, env) => {
      const one = await startServer(server, { ...env, MONGODB_URI: uri })
      started.push(one)
      return one.url
    })
  } finally {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

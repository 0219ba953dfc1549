import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Server } from './server'

export interface StartedServer {
  url: string
  stop: () => Promise<void>
}

const preload = path.join(import.meta.dirname, '../../src/preload.mjs')

/**
 * Starts a server in a process of its own.
 *
 * @param env besides this process's own environment
 * @throws Error when it ends before it serves
 */
export async function startServer(
  server: Server,
  env: Record<string, string>,
): Promise<StartedServer> {
  const child = fork(path.join(import.meta.dirname, 'server-child.ts'), [JSON.stringify(server)], {
    // Slugline as `npm start` has it; the others as they come.
    execArgv: [
      ...(server.kind === 'slugline' ? ['--max-semi-space-size=32'] : []),
      '--import',
      preload,
    ],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const url = await Promise.race([
    once(child, 'message').then(([url]) => url as string),
    ended.then(() => null),
  ])
  if (url === null) throw new Error(`The server “${server.kind}” did not start; why is above.`)
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

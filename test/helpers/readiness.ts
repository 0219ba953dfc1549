import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

/** What a server says of itself. */
export interface Readiness {
  /** Waits until `/readyz` has this status. @returns for how long, in milliseconds */
  becomes: (status: number) => Promise<number>
  isAlive: () => Promise<boolean>
  close: () => Promise<void>
}

const ASK_EVERY_MS = 50

/** A server without pages, to be asked how it is. */
export async function readiness(payload: Payload): Promise<Readiness> {
  // Only now: they load the environment.
  const { createApp } = await import('../../src/server/app')
  const { listen } = await import('../../src/server/listen')
  const env = {
    NODE_ENV: 'test',
    TRUST_PROXY: 0,
    MAX_DOCUMENT_MB: 10,
    MAX_REQUEST_MB: 100,
  } as const
  const { url, close } = await listen(createApp({ payload, env }), { host: '127.0.0.1', port: 0 })
  return {
    async becomes(status) {
      const began = performance.now()
      while ((await fetch(`${url}/readyz`)).status !== status) await sleep(ASK_EVERY_MS)
      return performance.now() - began
    },
    isAlive: async () => (await fetch(`${url}/healthz`)).ok,
    close: () => close(0),
  }
}

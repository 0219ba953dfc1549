import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { serve } from './http-server'

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
  const { url, close } = await serve(payload)
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

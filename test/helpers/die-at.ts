import type { CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent } from 'mongodb'
import type { Payload } from 'payload'

/** When a process dies, counted in what it asks of MongoDB once it has claimed its first batch. */
export interface Death {
  /** 1 is the first one after the claim. */
  command: number
  /** Before MongoDB gets it, while it works on it, or once the answer is there. */
  moment: 'before' | 'during' | 'after'
}

/**
 * Has this process killed, by itself and with SIGKILL, at one point of its conversation with MongoDB: whatever it
 * does in between, only there its death can make a difference. Needs `monitorCommands=true` in MONGODB_URI.
 */
export function dieAt(payload: Payload, { command, moment }: Death): void {
  const client = payload.db.connection.getClient()
  const die = () => process.kill(process.pid, 'SIGKILL')
  const claims = new Set<number>()
  let hasClaimed = false
  let asked = 0
  let last: number | null = null
  client.on('commandStarted', ({ requestId, command: { update } }: CommandStartedEvent) => {
    if (!hasClaimed) return void (update === 'import-batches' && claims.add(requestId))
    if (++asked !== command) return
    last = requestId
    if (moment === 'before') die()
    // By then it is on its way.
    else if (moment === 'during') setImmediate(die)
  })
  client.on('commandSucceeded', ({ requestId, reply }: CommandSucceededEvent) => {
    if (requestId === last) die()
    const { upserted, nModified } = reply as { upserted?: unknown[]; nModified?: number }
    hasClaimed ||= claims.has(requestId) && (upserted !== undefined || nModified === 1)
  })
  client.on('commandFailed', ({ requestId }: CommandFailedEvent) => {
    if (requestId === last) die()
  })
}

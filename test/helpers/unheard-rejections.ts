/**
 * Collects promises that fail with nobody waiting for them, which vitest would take for a failure of the test at hand.
 *
 * Payload 3.90.2 answers a query through three references properly, and then rejects the same promise a second time.
 *
 * @returns what was collected, once it lets go again
 */
export function unheardRejections(): () => Promise<unknown[]> {
  const listeners = process.listeners('unhandledRejection')
  const unheard: unknown[] = []
  const note = (reason: unknown) => unheard.push(reason)
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', note)
  return async () => {
    // Node tells of them when all that is under way has had its turn.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    process.off('unhandledRejection', note)
    for (const listener of listeners) process.on('unhandledRejection', listener)
    return unheard
  }
}

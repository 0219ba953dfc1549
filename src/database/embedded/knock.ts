import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { DatabaseError } from '../../lib/errors'
import { WELCOME } from './door'
import { isRunning } from './is-running'
import type { KeeperRecord } from './record'

/** A keeper answers at once; one that does not is stopped or stuck. */
const ANSWER_WITHIN_MS = 5_000

/**
 * Asks the keeper of a record to be let in.
 *
 * @returns an open connection, which is the lease; null when nobody is there, or a stranger has the port by now
 * @throws DatabaseError when the keeper does not answer
 */
export async function knock({ port, token, pid }: KeeperRecord): Promise<Socket | null> {
  // A stranger might let us wait.
  if (!isRunning(pid)) return null
  const socket = connect(port, '127.0.0.1')
  const silent = new DatabaseError(
    `The keeper of the embedded MongoDB (process ${pid}) does not answer. End it and try again.`,
  )
  socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy(silent))
  socket.write(`${token}\n`)
  const answer = await Promise.race([once(socket, 'data'), once(socket, 'close')]).catch(
    (error: unknown) => {
      if (error === silent) throw error
      // Refused or reset: a keeper that was killed left its record behind.
      return []
    },
  )
  if (String(answer[0]) !== WELCOME) {
    socket.destroy()
    return null
  }
  socket.setTimeout(0)
  socket.on('error', () => socket.destroy())
  return socket.resume()
}

import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What a lease hears when its token was right. */
export const WELCOME = 'welcome\n'

/** A connection that says nothing is no lease. */
const TOKEN_WITHIN_MS = 5_000

/** How long the process that started the keeper may take to come in. */
const FIRST_GRACE_MS = 5_000

export interface Door {
  port: number
  close: () => void
}

/**
 * Where leases are held: connections on 127.0.0.1 that open with the token and then stay.
 *
 * @param graceMs how long there may be no lease
 * @param onEmpty called when there was none for that long
 */
export async function openDoor(token: string, graceMs: number, onEmpty: () => void): Promise<Door> {
  const leases = new Set<Socket>()
  let leaving = setTimeout(onEmpty, FIRST_GRACE_MS)
  let closed = false

  const server = createServer((socket) => {
    // A user that was killed resets its connection: that is a way to leave, not a fault.
    socket.on('error', () => socket.destroy())
    socket.setTimeout(TOKEN_WITHIN_MS, () => socket.destroy())
    socket.once('data', (line) => {
      if (closed || line.toString() !== `${token}\n`) return void socket.destroy()
      socket.setTimeout(0)
      clearTimeout(leaving)
      leases.add(socket)
      socket.on('close', () => {
        leases.delete(socket)
        if (leases.size === 0) leaving = setTimeout(onEmpty, graceMs)
      })
      socket.resume().write(WELCOME)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      closed = true
      server.close()
      for (const socket of leases) socket.destroy()
    },
  }
}

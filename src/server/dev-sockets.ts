import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Pages } from './pages'

/** The web sockets over which Next tells of changed code, in development. */
export interface DevSockets {
  handOver: (pages: Pages) => void
  close: () => void
}

/**
 * Keeps web sockets waiting until Next is there to take them: Payload opens one while it starts, to reload a
 * changed configuration, and Next starts after it.
 */
export function devSockets(server: Server): DevSockets {
  const sockets = new Set<Duplex>()
  let handOver!: (pages: Pages) => void
  const pages = new Promise<Pages>((resolve) => (handOver = resolve))
  server.on('upgrade', (req, socket, head) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)))
    void pages.then(({ upgrade }) => upgrade(req, socket, head))
  })
  return {
    handOver,
    close: () => sockets.forEach((socket) => socket.destroy()),
  }
}

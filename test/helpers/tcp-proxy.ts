import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A wire between a client and a server that can be cut. */
export interface TcpProxy {
  port: number
  /** Ends every connection and refuses new ones, as a server does that is gone. */
  cut: () => void
  restore: () => void
  close: () => Promise<void>
}

/** Passes on whatever is sent to a port of its own on loopback. */
export async function tcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let whole = true

  const server = createServer((client) => {
    if (!whole) return client.resetAndDestroy()
    const upstream = connect(target)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      // An error ends the socket, and "close" follows.
      from.on('error', () => to.destroy())
      from.once('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    restore: () => {
      whole = true
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

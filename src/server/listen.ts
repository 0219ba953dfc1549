import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Env } from '../lib/env'
import { Server as TcpServer, type AddressInfo, type Socket } from 'node:net'
import { UsageError } from '../lib/errors'

/** Who sends its headers more slowly ties up a connection and nothing else; all of a request is RECEIVE_TIMEOUT_S. */
const headersTimeout = 10_000

/** How exactly both are kept. */
const connectionsCheckingInterval = 2_000

/** Longer than the idle timeout of common proxies (60 s), so that they, not we, close an idle connection. */
const keepAliveTimeout = 65_000

/**
 * How a server stops, in milliseconds. Nobody is told to connect anew before the port is surely closed, in the other
 * processes of a cluster, too: who then does is refused, where he would have been cut.
 */
const settling = 250

/**
 * How long a connection without a request is kept from then on, in milliseconds: whoever uses it has sent his next
 * request by then, and is told with the answer. Ended at once, it would cut a request that is on its way.
 */
const lingering = 1_000

export interface Address {
  host: string
  /** 0 takes a free port. */
  port: number
}

export type SlowLimits = Pick<Env, 'RECEIVE_TIMEOUT_S' | 'MAX_HEADERS_KB'>

export interface Listener {
  server: Server
  /** Without a trailing slash. */
  url: string
  /**
   * Stops accepting, lets the requests in flight finish, answers those that still come on open connections, and
   * closes every connection behind its answer, or when none has come for a second.
   *
   * @param grace how long requests in flight may take, in milliseconds; then they are cut
   */
  close: (grace: number) => Promise<void>
}

/**
 * Listens for HTTP. Who is too slow to send a request gets a 408, whose headers are too large a 431; their connections
 * are closed.
 *
 * @param limits Node's own where they are not given
 * @throws UsageError that names PORT or HOST when the address cannot be had
 */
export async function listen(
  handler: RequestListener,
  address: Address,
  limits?: SlowLimits,
): Promise<Listener> {
  const server = createServer({ keepAliveTimeout, ...(limits && slowLimits(limits)) })
  const inFlight = new Set<ServerResponse>()
  const sockets = new Set<Socket>()
  let closing = false

  server.on('connection', (socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)))
  })
  server.on('request', (req, res) => {
    // We wait for its end in six places and Next in as many: more than the ten that Node takes for a leak.
    res.setMaxListeners(20)
    inFlight.add(res)
    res.once('close', () => inFlight.delete(res))
    if (closing) res.setHeader('Connection', 'close')
    handler(req, res)
  })

  const endIdle = () => {
    const busy = new Set([...inFlight].map(({ req }) => req.socket))
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy()
  }

  server.listen(address.port, address.host)
  await once(server, 'listening').catch((error: unknown) => {
    throw addressError(error, address)
  })

  return {
    server,
    url: urlOf(address.host, (server.address() as AddressInfo).port),
    async close(grace) {
      const cut = setTimeout(() => server.closeAllConnections(), grace)
      // Not http's own, which ends idle connections at once.
      TcpServer.prototype.close.call(server)
      let ending = setTimeout(() => {
        closing = true
        for (const res of inFlight) if (!res.headersSent) res.setHeader('Connection', 'close')
        // Of connections that fall idle from now on.
        server.keepAliveTimeout = lingering
        // Once more what has come in is read first.
        ending = setTimeout(() => setImmediate(endIdle), lingering)
      }, settling)
      await once(server, 'close')
      clearTimeout(cut)
      clearTimeout(ending)
    },
  }
}

function slowLimits({ RECEIVE_TIMEOUT_S, MAX_HEADERS_KB }: SlowLimits) {
  const requestTimeout = RECEIVE_TIMEOUT_S * 1000
  return {
    headersTimeout: Math.min(headersTimeout, requestTimeout),
    requestTimeout,
    connectionsCheckingInterval,
    maxHeaderSize: MAX_HEADERS_KB * 1024,
  }
}

/** What is wrong with an address, by the code of Node's error. */
const addressProblems: Record<string, (address: Address) => string> = {
  EADDRINUSE: ({ host, port }) => `PORT ${port} is taken on ${host}. Set PORT to another one.`,
  EACCES: ({ port }) => `PORT ${port} needs more rights than this user has. Set PORT above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `HOST ${host} is no address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST ${host} is no address of this machine.`,
}

function addressError(error: unknown, address: Address): Error {
  const problem = addressProblems[(error as NodeJS.ErrnoException).code ?? '']
  return problem ? new UsageError(problem(address)) : (error as Error)
}

/** "localhost" for every address that a browser on this machine reaches by that name. */
function urlOf(host: string, port: number): string {
  const local = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)
  return `http://${local ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

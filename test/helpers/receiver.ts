import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Received {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Receiver {
  port: number
  received: Received[]
  /** What the next requests are answered: a status, or anything at all. 204 unless it is set. */
  answer: number | ((response: ServerResponse) => void)
  close: () => Promise<void>
}

/** An HTTP server that remembers what it was sent. */
export async function receiver(host = '127.0.0.1', port = 0): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      state.received.push({ method, path: url, headers, body: String(Buffer.concat(chunks)) })
      if (typeof state.answer === 'function') state.answer(response)
      else response.writeHead(state.answer).end()
    })
  })
  server.listen(port, host)
  await once(server, 'listening')
  const state: Receiver = {
    port: (server.address() as AddressInfo).port,
    received: [],
    answer: 204,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return state
}

import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A whole answer that has not been sent. */
export interface Recorded {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
}

/**
 * Has a handler's answer kept instead of sent. Headers that the response had before are not the handler's, and stay.
 *
 * @returns the answer, once it is whole; null when the connection ends before. The response then sends again.
 */
export function record(res: ServerResponse): Promise<Recorded | null> {
  const before = res.getHeaders()
  const { write, end, writeHead, flushHeaders } = res
  const chunks: Buffer[] = []

  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string')
      chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const callLast = (args: unknown[]): void => {
    const last = args.at(-1)
    if (typeof last === 'function') process.nextTick(last as () => void)
  }

  return new Promise((resolve) => {
    const restore = () => Object.assign(res, { write, end, writeHead, flushHeaders })
    const onClose = () => {
      restore()
      resolve(null)
    }
    res.once('close', onClose)
    Object.assign(res, {
      writeHead: (status: number, ...rest: unknown[]) => {
        res.statusCode = status
        const headers = rest.find((one) => typeof one === 'object' && one !== null)
        for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders))
          if (value !== undefined) res.setHeader(name, value)
        return res
      },
      flushHeaders: () => undefined,
      write: (...args: unknown[]) => {
        take(args[0], args[1])
        callLast(args)
        return true
      },
      end: (...args: unknown[]) => {
        take(args[0], args[1])
        res.off('close', onClose)
        restore()
        const headers = { ...res.getHeaders() }
        for (const name of Object.keys(headers)) res.removeHeader(name)
        for (const [name, value] of Object.entries(before))
          if (value !== undefined) res.setHeader(name, value)
        callLast(args)
        resolve({ status: res.statusCode, headers, body: Buffer.concat(chunks) })
        return res
      },
    })
  })
}

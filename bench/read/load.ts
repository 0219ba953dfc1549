import autocannon, { type Request, type Result } from 'autocannon'

interface Load {
  connections: number
  seconds: number
  /** Asked in turn; one where there is nothing else. */
  requests: Request[]
}

export interface Answered {
  perSecond: number
  /** In milliseconds. */
  p99: number
  /** Answers that were none: connections that broke, and every status but 200. */
  errors: number
}

/** Asks a server as fast as it answers. */
export const load = (url: string, { connections, seconds, requests }: Load): Promise<Answered> =>
  autocannon({ url, connections, duration: seconds, requests }).then(answered)

/** The same, until some work has ended, or so many seconds have passed. */
export const loadUntil = (
  ended: Promise<unknown>,
  url: string,
  { connections, seconds, requests }: Load,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const options = { url, connections, duration: seconds, requests }
    const asking = autocannon(options, (error, result) =>
      error ? reject(error) : resolve(answered(result)),
    )
    // Whether it went well is for whom it belongs to.
    const stop = () => asking.stop()
    ended.then(stop, stop)
  })

const answered = ({ requests, duration, latency, errors, non2xx }: Result): Answered => ({
  perSecond: requests.total / duration,
  p99: latency.p99,
  errors: errors + non2xx,
})

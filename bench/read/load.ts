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
  /** Answers that were none: connections that broke, and every status but 200 … */
  errors: number
  /** … and what they were instead, for people. */
  faults: string
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

const answered = (result: Result): Answered => {
  const { requests, duration, latency, errors, timeouts, non2xx, statusCodeStats = {} } = result
  const statuses = Object.entries(statusCodeStats).map(
    ([status, { count = 0 }]) => `${count} × ${status}`,
  )
  return {
    perSecond: requests.total / duration,
    p99: latency.p99,
    errors: errors + non2xx,
    faults: `${errors} connections broke, ${timeouts} of them for want of an answer; ${statuses.join(', ')}`,
  }
}

import { METHODS } from 'node:http'
import { Counter, Histogram } from 'prom-client'
import type { Answered } from '../observed/answered'

/** From a cached answer, under a millisecond, to what nobody waits for; in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const durations = new Histogram({
  name: 'slugline_http_request_duration_seconds',
  help: 'Time from the first byte of a request to the last of its answer, by pattern of the address and class of status',
  labelNames: ['method', 'route', 'status'],
  buckets,
})

const answers = new Counter({
  name: 'slugline_http_answers_total',
  help: 'Answers by status: 429 are refused by a limit, 503 shed or not ready',
  labelNames: ['status'],
})

const cut = new Counter({
  name: 'slugline_http_cut_total',
  help: 'Answers whose connection ended before all was sent',
})

const cached = new Counter({
  name: 'slugline_cache_answers_total',
  help: 'Answers by what the cache had to do with them: hit, miss or bypass',
  labelNames: ['result'],
})

const results = ['hit', 'miss', 'bypass']
for (const result of results) cached.inc({ result }, 0)

/** Nothing that a client may choose becomes a label. */
const methods = new Set(METHODS)

/** Counts a request that is over. */
export function countAnswered({
  method,
  route,
  status,
  cache,
  milliseconds,
  isCut,
}: Answered): void {
  const labels = {
    method: methods.has(method) ? method : 'other',
    route,
    status: `${Math.floor(status / 100)}xx`,
  }
  durations.observe(labels, milliseconds / 1000)
  answers.inc({ status })
  if (isCut) cut.inc()
  const result = cache?.toLowerCase()
  if (result !== undefined && results.includes(result)) cached.inc({ result })
}

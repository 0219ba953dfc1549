import { GraphQLError, parse } from 'graphql'
import { APIError } from 'payload'
import { UsageError } from '../../lib/errors'
import { expandedSize } from './expanded-size'

/** Characters and tokens of a query; one of a front end has a tenth of both. */
const MAX_CHARACTERS = 20_000
const MAX_TOKENS = 4_000
/** Brackets within brackets: what reads them calls itself for each. */
const MAX_BRACKETS = 100
/** Fields once fragments are put in: rules look at each. */
const MAX_FIELDS = 4_000

/**
 * Refuses what would cost more to check than to answer, before Payload does either: a document of any length, or
 * fragments that double with each level.
 *
 * @returns the request to pass on
 * @throws UsageError (400); APIError (415) for what is not JSON
 */
export async function boundedGraphql(request: Request): Promise<Request> {
  if (!/^application\/json\b/i.test(request.headers.get('Content-Type') ?? ''))
    throw new APIError('Send application/json.', 415)
  const body = await request.text()
  const problem = problemOf(body)
  if (problem !== null) throw new UsageError(problem)
  const { method, headers, signal, url } = request
  return new Request(url, { method, headers, signal, body })
}

function problemOf(body: string): string | null {
  try {
    const sent = JSON.parse(body) as unknown
    if (Array.isArray(sent)) return 'One query at a time.'
    const { query } = Object(sent) as { query?: unknown }
    // What is no query at all is Payload's to refuse.
    if (typeof query !== 'string') return null
    if (query.length > MAX_CHARACTERS)
      return `The query is longer than ${MAX_CHARACTERS} characters.`
    if (bracketsIn(query) > MAX_BRACKETS)
      return `The query has more than ${MAX_BRACKETS} brackets within each other.`
    const size = expandedSize(parse(query, { maxTokens: MAX_TOKENS, noLocation: true }))
    return size > MAX_FIELDS ? `The query has more than ${MAX_FIELDS} fields.` : null
  } catch (error) {
    if (error instanceof SyntaxError) return 'The body is no JSON.'
    if (error instanceof GraphQLError) return error.message
    throw error
  }
}

/** How many are open at once, at most; those within texts count as well. */
function bracketsIn(query: string): number {
  let open = 0
  let most = 0
  for (const [bracket] of query.matchAll(/[[\](){}]/g)) {
    open += '[({'.includes(bracket) ? 1 : -1
    most = Math.max(most, open)
  }
  return most
}

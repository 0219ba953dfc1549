import { getOperationAST, parse, type DocumentNode } from 'graphql'
import { APIError } from 'payload'
import { messageOf, UsageError } from '../lib/errors'

/**
 * Makes a GraphQL question of an address, `?query=…&variables=…&operationName=…`, what Payload answers: a POST. The answer
 * can be kept then, by us and by a CDN.
 *
 * @throws UsageError (400) for what is no GraphQL; APIError (405) for what would change something
 */
export function graphqlGet(request: Request): Request {
  const { searchParams } = new URL(request.url)
  const query = searchParams.get('query')
  if (!query) throw new UsageError('The parameter "query" is missing.')
  const operationName = searchParams.get('operationName')
  const operation = getOperationAST(parsed(query), operationName)
  if (operation && operation.operation !== 'query')
    throw new APIError(`A ${operation.operation} must be sent by POST.`, 405)

  const headers = new Headers(request.headers)
  headers.set('Content-Type', 'application/json')
  // One media type for everybody, whoever asks first.
  headers.set('Accept', 'application/json')
  return new Request(request.url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, operationName, variables: variablesOf(searchParams) }),
  })
}

/** Has an answer with errors, which may be gone at the next try, kept by nobody. */
export async function keptWithoutErrors(response: Response): Promise<Response> {
  const body = await response.text()
  const headers = new Headers(response.headers)
  if (Object(JSON.parse(body)).errors !== undefined) headers.set('Cache-Control', 'no-store')
  return new Response(body, { status: response.status, headers })
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query)
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}

function variablesOf(searchParams: URLSearchParams): unknown {
  const variables = searchParams.get('variables')
  if (variables === null) return undefined
  try {
    return JSON.parse(variables)
  } catch (error) {
    throw new UsageError(`The parameter "variables" is not JSON (${messageOf(error)}).`)
  }
}

import type { responses } from './components'
import type { Answer, Method, Operation, Schema } from './types'
import { inWords, isPublic, type Rights } from './who-may'

type Failure = keyof typeof responses

const STATUS: Record<Failure, string> = {
  NotModified: '304',
  BadRequest: '400',
  Unauthorized: '401',
  Forbidden: '403',
  NotFound: '404',
  Conflict: '409',
  TooLarge: '413',
  UnsupportedMediaType: '415',
  Unprocessable: '422',
  TooManyRequests: '429',
  Unavailable: '503',
}

const SOMEBODY: Record<string, []>[] = [{ cookie: [] }, { token: [] }, { key: [] }]

const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` })

const always = {
  'X-Request-Id': headerRef('XRequestId'),
  RateLimit: headerRef('RateLimit'),
  'RateLimit-Policy': headerRef('RateLimitPolicy'),
}
const cached = {
  ETag: headerRef('ETag'),
  'Cache-Control': headerRef('CacheControl'),
  'X-Cache': headerRef('XCache'),
}

/** By media type. */
type Content = Record<string, { schema?: Schema; example?: unknown }>

/** What there is to say of one operation. */
export interface OperationParts extends Pick<Operation, 'operationId' | 'summary'> {
  tag: string
  description?: string
  rights: Rights
  parameters?: Operation['parameters']
  /** What is sent, by media type. */
  body?: Content
  /** What it answers when all went well; 200 unless said. */
  answer: { status?: 200 | 201 | 202; description: string; content: Content }
  /** What it answers in its own way, by status. */
  others?: Record<string, Answer>
  /** What it can come to besides. What everything can come to is added. */
  failures?: Failure[]
}

/** JSON of a schema, with an example where there is a good one. */
export const json = (schema: Schema, example?: unknown): Content => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
})

export const schemaRef = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** An operation with all that goes without saying: who may, what has to be sent for it, and how it can fail. */
export function operation(parts: OperationParts, method: Method): Operation {
  const isRead = method === 'get'
  const { tag, rights, description, parameters = [], body, answer, failures = [] } = parts
  const open = isPublic(rights)
  const all: Failure[] = [
    ...(isRead && open ? (['NotModified'] as const) : []),
    ...(open ? [] : (['Unauthorized', 'Forbidden'] as const)),
    ...failures,
    'TooManyRequests',
    'Unavailable',
  ]
  return {
    operationId: parts.operationId,
    tags: [tag],
    summary: parts.summary,
    description: [description, inWords(rights)].filter(Boolean).join('\n\n'),
    security: open ? [{}, ...SOMEBODY] : SOMEBODY,
    parameters,
    ...(body && { requestBody: { required: true, content: body } }),
    responses: {
      [answer.status ?? 200]: {
        description: answer.description,
        headers: { ...always, ...(isRead && open && cached) },
        content: answer.content,
      },
      ...Object.fromEntries(
        all.map((name) => [STATUS[name], { $ref: `#/components/responses/${name}` }]),
      ),
      ...parts.others,
    },
  }
}

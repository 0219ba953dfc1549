import type { Schema } from './types'

const header = (description: string, schema: Schema = { type: 'string' }) => ({
  description,
  schema,
})

const failure = (description: string, headers: Record<string, unknown> = {}) => ({
  description,
  ...(Object.keys(headers).length > 0 && { headers }),
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
})

const retryAfter = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }

export const securitySchemes = {
  cookie: {
    type: 'apiKey',
    in: 'cookie',
    name: 'payload-token',
    description:
      'The session of the admin, from `POST /api/users/login`. Not taken from pages of other origins.',
  },
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'A token from `POST /api/users/login`: `Authorization: JWT TOKEN`.',
  },
  key: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'The API key of an account: `Authorization: users API-Key KEY`.',
  },
}

export const headers = {
  ETag: header('Of exactly these bytes; send it back as `If-None-Match`.'),
  CacheControl: header('How long others may keep the answer.'),
  XCache: header('Whether the answer came from the server’s cache.', {
    type: 'string',
    enum: ['hit', 'miss', 'bypass'],
  }),
  XRequestId: header('Leads to the line of this request in the server’s log.'),
  RateLimit: header('What is left of the requests of this minute: `r` of them, for `t` seconds.'),
  RateLimitPolicy: header('How many requests there are: `q` in `w` seconds.'),
  RetryAfter: header('When to ask again, in seconds.', { type: 'integer' }),
}

export const sharedSchemas: Record<string, Schema> = {
  Failure: {
    type: 'object',
    description: 'What went wrong, for a person to read.',
    properties: {
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            message: { type: 'string' },
            name: { type: 'string', description: 'The kind of failure: `ValidationError`.' },
            data: { description: 'Of a `ValidationError`: which fields, and why.' },
          },
          required: ['message'],
        },
      },
    },
    required: ['errors'],
    examples: [{ errors: [{ message: 'Not Found' }] }],
  },
}

/** What a request can come to besides what it was made for. */
export const responses = {
  NotModified: {
    description: 'Nothing has changed since the answer whose `ETag` was sent as `If-None-Match`.',
    headers: { ETag: { $ref: '#/components/headers/ETag' } },
  },
  BadRequest: failure('Something about the request is wrong; the message says what.'),
  Unauthorized: failure('Nobody is signed in, and somebody has to be.'),
  Forbidden: failure('Not for who asks.'),
  NotFound: failure('Not there, or not for who asks.'),
  Conflict: failure('It is no longer as the request takes it to be.'),
  TooLarge: failure('More than is taken at once.'),
  UnsupportedMediaType: failure('Of a type that is not taken.'),
  Unprocessable: failure('Understood, and cannot be done as it is.'),
  TooManyRequests: failure('Too many requests; ask again later.', retryAfter),
  Unavailable: failure(
    'MongoDB is away, or the server has too much to do; ask again later.',
    retryAfter,
  ),
}

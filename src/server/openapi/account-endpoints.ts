import { env } from '../../lib/env'
import type { Endpoints } from './collection-paths'
import { json, schemaRef } from './operation'
import { object, text } from './shapes'
import type { Rights } from './who-may'

const everybody: Rights = {
  anonymous: 'all',
  author: 'all',
  editor: 'all',
  admin: 'all',
  service: 'all',
}

const tag = 'Signing in'
const seconds = { type: 'integer', description: 'When the token expires, in seconds since 1970.' }
const user = schemaRef('User')

/** Sessions. */
export const accountEndpoints: Endpoints = {
  'post /login': () => ({
    operationId: 'login',
    tag,
    summary: 'Sign in',
    description: `Answers a token, and sets it as a cookie. Wrong passwords that an account takes in ten minutes: ${env.GUESSES_PER_ACCOUNT}; more guesses get a 429 until the ten minutes are over.`,
    rights: everybody,
    body: json(
      object({ email: { ...text, format: 'email' }, password: { ...text, format: 'password' } }),
    ),
    answer: {
      description: 'Who is signed in now.',
      content: json(object({ message: text, token: text, exp: seconds, user })),
    },
    failures: ['BadRequest', 'Unauthorized'],
  }),
  'post /logout': () => ({
    operationId: 'logout',
    tag,
    summary: 'Sign out',
    rights: everybody,
    answer: { description: 'Nobody is signed in now.', content: json(object({ message: text })) },
    failures: ['BadRequest'],
  }),
  'post /refresh-token': () => ({
    operationId: 'refreshToken',
    tag,
    summary: 'Have a token that lasts longer',
    rights: { ...everybody, anonymous: 'nothing' },
    answer: {
      description: 'The new token.',
      content: json(
        object({ message: text, refreshedToken: text, exp: seconds, user: { type: 'object' } }),
      ),
    },
  }),
  'get /me': () => ({
    operationId: 'getMe',
    tag,
    summary: 'Who is signed in',
    rights: everybody,
    answer: {
      description: 'The account, or null.',
      content: json(
        object(
          { message: text, user: { oneOf: [user, { type: 'null' }] }, token: text, exp: seconds },
          ['token', 'exp'],
        ),
      ),
    },
  }),
}

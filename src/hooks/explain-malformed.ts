import type { AfterErrorHook } from 'payload'
import { isMalformed } from '../lib/is-malformed'

const message = 'Something in the request has not the form that it should have.'

/**
 * Answers 400 where a request could not be made sense of. Payload would answer that something went wrong here, and a
 * server that answers 500 to nonsense hides in it what is really wrong.
 */
export const explainMalformed: AfterErrorHook = ({ error, graphqlResult }) => {
  if (!isMalformed(error)) return
  return {
    status: 400,
    response: { errors: [{ message }] },
    ...(graphqlResult && { graphqlResult: { ...graphqlResult, message } }),
  }
}

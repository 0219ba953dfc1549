import type { AfterErrorHook } from 'payload'

const message = 'Something in the request has not the form that it should have.'

/** How what was sent shows to be no JSON, no value of its field, or no file that may be fetched. */
const names = new Set(['CastError', 'FileRetrievalError', 'SyntaxError'])

/**
 * What has no class of its own: mongoose, of an operator that a field does not know; MongoDB, of a null byte; busboy, of
 * a form; Payload, of a file that a browser says to have stored elsewhere.
 */
const messages =
  /^Can't use \$|null byte|^Malformed part header|^Unexpected end of form|^uploadConfig\.handlers is not present/

/**
 * Answers 400 where a request could not be made sense of. Payload would answer that something went wrong here, and a
 * server that answers 500 to nonsense hides in it what is really wrong.
 */
export const explainMalformed: AfterErrorHook = ({ error, graphqlResult }) => {
  if (!names.has(error.name) && !messages.test(error.message)) return
  return {
    status: 400,
    response: { errors: [{ message }] },
    ...(graphqlResult && { graphqlResult: { ...graphqlResult, message } }),
  }
}

import type { AfterErrorHook } from 'payload'
import { isConflict } from '../lib/is-conflict'

const message = 'Something else was saved at the same moment. Nothing was lost: save again.'

/**
 * Answers 409 in words where two transactions met and MongoDB let one of them win.
 *
 * Payload does not try again and would answer that something went wrong. (An import does try again.)
 */
export const explainConflict: AfterErrorHook = ({ error, graphqlResult }) => {
  if (!isConflict(error)) return
  return {
    status: 409,
    response: { errors: [{ message }] },
    ...(graphqlResult && { graphqlResult: { ...graphqlResult, message } }),
  }
}

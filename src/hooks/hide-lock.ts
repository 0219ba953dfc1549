import { AuthenticationError, LockedAuth, type AfterErrorHook } from 'payload'

/** Answers a locked account as it does a wrong password: only one that there is can be locked. */
export const hideLock: AfterErrorHook = ({ error, req, graphqlResult }) => {
  const cause = (error as { originalError?: unknown }).originalError ?? error
  if (!(cause instanceof LockedAuth)) return
  const { message } = new AuthenticationError(req.t)
  return {
    status: cause.status,
    response: { errors: [{ message }] },
    ...(graphqlResult && { graphqlResult: { ...graphqlResult, message } }),
  }
}

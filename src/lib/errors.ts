/** The ways a command or request can fail, each with what its caller needs to know. */

/** Wrong usage or configuration: nothing was done. Commands exit with 2, HTTP answers 400. */
export class UsageError extends Error {
  readonly exitCode: number = 2
  readonly status: number = 400
  override name = 'UsageError'
}

/** The database cannot be had. Commands exit with 2, HTTP answers 503. */
export class DatabaseError extends UsageError {
  override readonly status = 503
  override name = 'DatabaseError'
}

/** The database went away when all was done but the note that it is. Commands exit with 1, HTTP answers 503. */
export class UnrecordedError extends DatabaseError {
  override readonly exitCode = 1
  override name = 'UnrecordedError'
}

/** A command ended in the middle: a part is done. Commands exit with 1. */
export class BrokenOffError extends UsageError {
  override readonly exitCode = 1
  override name = 'BrokenOffError'
}

/** What is asked for is not there, or not any more. HTTP answers 404. */
export class NotThereError extends UsageError {
  override readonly status = 404
  override name = 'NotThereError'
}

/** What is to be changed is no longer as whoever asks has seen it. HTTP answers 409. */
export class MovedError extends UsageError {
  override readonly status = 409
  override name = 'MovedError'
}

/** What is asked for is understood, and cannot be done as it is. HTTP answers 422. */
export class RefusedError extends UsageError {
  override readonly status = 422
  override name = 'RefusedError'
}

/** Whoever asks has asked too often. HTTP answers 429 and says when to come back. */
export class TooManyError extends UsageError {
  override readonly status = 429
  override name = 'TooManyError'
  /** @param retryAfter in seconds */
  constructor(
    message: string,
    readonly retryAfter: number,
  ) {
    super(message)
  }
}

/** The server has more to do than it can, or this takes it too long. HTTP answers 503 and says when to come back. */
export class OverloadError extends UsageError {
  override readonly status = 503
  override name = 'OverloadError'
  /** In seconds. */
  readonly retryAfter = 2
}

/** The first line of what went wrong, for a person to read; never a stack trace. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

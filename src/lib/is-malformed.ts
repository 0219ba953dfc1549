/** How what was sent shows to be no JSON, no value of its field, or no file that may be fetched. */
const names = new Set(['CastError', 'FileRetrievalError', 'SyntaxError'])

/**
 * What has no class of its own: Payload's adapter, of a text to look for that is none; mongoose, of an operator that a
 * field does not know; MongoDB, of a null byte, of an order by two lists, and before 4.2 of a text that is too long for an
 * index; busboy, of a form; Payload, of a file that a browser says to have stored elsewhere.
 */
const messages =
  /^string\.replace is not a function|^Can't use \$|null byte|parallel arrays|key too large to index|^Malformed part header|^Unexpected end of form|^uploadConfig\.handlers is not present/

/** Whether an error means that what was sent could not be made sense of, and nothing is wrong here. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof Error && (names.has(error.name) || messages.test(error.message))

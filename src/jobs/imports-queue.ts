/** Imports wait in a queue of their own: a long one must not keep publications waiting. */
export const IMPORTS_QUEUE = 'imports'

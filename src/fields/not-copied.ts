/** Hooks of a field that belongs to one document only: a duplicate of the document starts without it. */
export const notCopied = { beforeDuplicate: [() => null] }

/** Bytes of memory that a byte of text may take, at most. */
export const MOST_MEMORY = 20

/** How much longer a text of twice the length may take, at most. */
export const MOST_AT_DOUBLING = 2.3

/** More suggestions than this an editor does not read. */
export const MAX_CANDIDATES = 5

/** So many documents that share a rare word are compared; a word in more of them is not rare. */
export const MAX_COMPARED = 100

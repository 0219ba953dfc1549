/** Text as a reader sees it: runs of white space and invisible characters are one space. */
export const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0\u200b-\u200d\ufeff]+/g, ' ').trim()

/** Text to compare: letters and digits only, in lower case, words set apart by one space. */
export const keyOf = (text: string | null | undefined): string =>
  squeeze(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const countWords = (text: string): number => text.split(' ').length

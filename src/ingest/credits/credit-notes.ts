/** The notes of a credit in one text, with the names of those who made the picture besides the first. */
export const creditNotes = (notes: readonly string[], others: readonly string[]): string =>
  [...notes, ...others.map((name) => `with ${name}`)].join(', ')

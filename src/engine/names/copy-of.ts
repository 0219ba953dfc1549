/** A piece of a text may keep all of the text in memory; its copy, which is kept for long, does not. */
export const copyOf = (piece: string): string => ` ${piece}`.slice(1)

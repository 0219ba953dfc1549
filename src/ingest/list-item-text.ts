const marker = /^\s*(?:[-*•–·▪►]|\d{1,2}[.)])\s+/u

/** The text of a list item without its marker: the editor draws one. */
export const listItemText = (text: string): string => text.replace(marker, '')

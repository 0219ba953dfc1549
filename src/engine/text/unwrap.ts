/** A text of several lines as one, without what the breaks were made of. */
export const unwrap = (text: string): string =>
  text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text

/** The lines of a text without the white space around them: for lists that are written as text. */
export const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

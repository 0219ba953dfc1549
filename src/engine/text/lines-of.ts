/** The lines of a text; their ends may be of Unix, Windows or the old Mac. */
export const linesOf = (text: string): string[] =>
  text.split(text.includes('\r') ? /\r\n|\r|\n/ : '\n')

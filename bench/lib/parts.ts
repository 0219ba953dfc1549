/** The parts of a text between semicolons, on as many lines as it takes. */
export const parts = (text: string): string[] => text.split(';').map((part) => part.trim())

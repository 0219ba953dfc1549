/** A moment as editors read it: "29 Nov 2026, 14:05". */
export const moment = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(date),
  )

import { localeOf } from './locale-of'

/** A moment as editors read it: "29 Nov 2026, 14:05". By the clock of where it runs: for what only the browser renders. */
export const moment = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(date),
  )

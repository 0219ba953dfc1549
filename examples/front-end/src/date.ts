import { element } from './element'

/** "2 March 2026", in the language of the article. */
export function date(iso: string | null | undefined, language: string): HTMLElement | null {
  if (!iso) return null
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso))
  return element('time', { datetime: iso }, written)
}

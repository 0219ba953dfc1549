import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { inUtc } from '../../outputs/missing-in-words'
import { localeOf } from './locale-of'
import { useIsHydrated } from './use-is-hydrated'

/**
 * @returns writes a time (ISO 8601) as the editor's language and clock do: "29 November 2026 at 18:00". The server knows
 *   no clock of theirs: what it renders, and the browser takes over, has UTC and says so.
 */
export function useDateInWords(): (iso: string) => string {
  const { i18n } = useTranslation()
  const { language } = i18n
  const isHydrated = useIsHydrated()
  return useCallback(
    (iso) =>
      isHydrated
        ? new Intl.DateTimeFormat(localeOf(language), {
            dateStyle: 'long',
            timeStyle: 'short',
          }).format(new Date(iso))
        : inUtc(iso),
    [isHydrated, language],
  )
}

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** @returns writes a time (ISO 8601) as the editor's language and clock do: "29 November 2026 at 18:00" */
export function useDateInWords(): (iso: string) => string {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useCallback(
    (iso) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(new Date(iso)),
    [language],
  )
}

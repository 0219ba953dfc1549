'use client'

import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { countCharacters } from '../../outputs/count-characters'
import { countWords } from '../../outputs/count-words'
import { readingMinutes } from '../../outputs/reading-minutes'
import { bodyToText } from '../../outputs/text'
import { useTexts } from '../lib/use-texts'

/** Words, characters and reading time of the text, while it is being written. */
export function Counts() {
  const { i18n, t } = useTexts()
  const body = useFormFields(([fields]) => fields.body?.value)
  const language = useFormFields(([fields]) => fields.language?.value)
  // Behind the typing, never in its way.
  const counted = useDeferredValue(body)
  const { words, characters } = useMemo(() => {
    const text = bodyToText(counted)
    return {
      words: countWords(text, typeof language === 'string' ? language : 'en'),
      characters: countCharacters(text),
    }
  }, [counted, language])
  const inWords = (count: number) => count.toLocaleString(i18n.language)
  const parts = [
    t('articleHead:words', { count: words, number: inWords(words) }),
    t('articleHead:characters', { count: characters, number: inWords(characters) }),
    t('articleHead:minutes', { number: inWords(readingMinutes(words)) }),
  ]
  return (
    <ul className="article-head__counts" aria-label={t('articleHead:counts')}>
      {parts.map((part) => (
        // Of a script without spaces, the server may count other words: see countWords().
        <li key={part} suppressHydrationWarning>
          {part}
        </li>
      ))}
    </ul>
  )
}

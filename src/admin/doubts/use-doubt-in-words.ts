import { useCallback } from 'react'
import { kindTexts } from '../import-desk/kind-texts'
import { useTexts } from '../lib/use-texts'
import { doubtTexts } from './texts'

/** A doubt of the importer, as a reading or an article has it. */
interface Told {
  code?: string | null
  /** In English, for scripts and logs; quotes what it is about. */
  message?: string | null
}

const isTold = (code: string): code is keyof typeof doubtTexts.en => code in doubtTexts.en
const isKind = (kind: string): kind is keyof typeof kindTexts.en => kind in kindTexts.en

/** @returns says a doubt in the editor's language; one of another kind, or that was written by hand, as it stands */
export function useDoubtInWords(): (doubt: Told) => string {
  const { t } = useTexts()
  return useCallback(
    ({ code, message }) => {
      const said = message ?? ''
      if (!code || !isTold(code)) return said
      const name = /“(.*)”/s.exec(said)?.[1] ?? ''
      const kind = /taken for ([a-z-]+)/.exec(said)?.[1] ?? ''
      const text = doubtTexts.en[code]
      const isOther = (text.includes('{{name}}') && !name) || (text.includes('{{kind}}') && !kind)
      if (isOther) return said
      return t(`doubts:${code}`, { name, kind: isKind(kind) ? t(`kinds:${kind}`) : kind })
    },
    [t],
  )
}

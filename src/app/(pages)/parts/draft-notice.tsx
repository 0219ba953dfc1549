import { wordsFor } from '../../../outputs/words'
import { PublishedTime } from './published-time'

interface DraftNoticeProps {
  language: string
  /** Until when the link works; null for who is signed in. */
  expires: Date | null
}

/** Says above a preview that it is one, so that nobody quotes it as published. */
export function DraftNotice({ language, expires }: DraftNoticeProps) {
  const words = wordsFor(language)
  return (
    <p className="draft-notice" lang={words.language}>
      <strong>{words.draftPreview}</strong>{' '}
      {expires && (
        <span>
          {words.linkWorksUntil}{' '}
          <PublishedTime date={expires.toISOString()} language={words.language} exact />
        </span>
      )}
    </p>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useTexts } from '../lib/use-texts'

interface ProblemProps {
  words: string
  onAgain: () => Promise<void>
}

/** Why something of the queue is not there, and a way to ask for it again. */
export function Problem({ words, onAgain }: ProblemProps) {
  const { t } = useTexts()
  return (
    <div className="review__problem" role="alert">
      <p>{words}</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void onAgain()} size="small">
        {t('review:tryAgain')}
      </Button>
    </div>
  )
}

'use client'

import { Button, toast, useForm } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { useDateInWords } from '../lib/use-date-in-words'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { drop, keptAt } from './kept-text'

interface FoundTextProps {
  /** Under which it is kept. */
  name: string
  article: string
}

/** Offers a text that was written into this form earlier and never saved. */
export function FoundText({ name, article }: FoundTextProps) {
  const { t } = useTexts()
  const ask = useRequest()
  const dateInWords = useDateInWords()
  const { getData, reset, setModified } = useForm()
  const text = useMemo(() => keptAt(name), [name])
  const [isSettled, setSettled] = useState(false)
  // It reached the server after all, and nobody was there any more to hear it.
  const isSaved = useMemo(() => text !== null && isSame(text.data, getData()), [getData, text])
  useEffect(() => {
    if (isSaved) drop(name)
  }, [isSaved, name])
  if (!text || isSaved || isSettled) return null

  function settle() {
    drop(name)
    setSettled(true)
  }

  async function bringBack({ data }: { data: Record<string, unknown> }) {
    try {
      // What it replaces stays as a version: an autosave on top of an autosave would leave none.
      await ask(`/api/articles/${article}?draft=true&depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      })
      await reset(data)
      setModified(true)
      settle()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    }
  }

  return (
    <div className="safekeeping__notice">
      <p>{t('safekeeping:found', { date: dateInWords(text.at) })}</p>
      <Button margin={false} onClick={() => void bringBack(text)} size="small">
        {t('safekeeping:bringBack')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={settle} size="small">
        {t('safekeeping:throwAway')}
      </Button>
    </div>
  )
}

/** Whether two states of the form say the same; when they were saved is no part of it. */
function isSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const words = (data: Record<string, unknown>) => JSON.stringify({ ...data, updatedAt: null })
  return words(one) === words(other)
}

'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useDateInWords } from '../lib/use-date-in-words'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'

interface Shared {
  url: string
  expires: string
  isCopied: boolean
}

/** Makes a link to the draft for somebody without an account, and copies it. */
export function PreviewLinkButton({ id }: { id: string }) {
  const { t } = useTexts()
  const ask = useRequest()
  const dateInWords = useDateInWords()
  const [shared, setShared] = useState<Shared | null>(null)
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const says = useId()

  // Where the browser let nothing copy it, it is ready to be copied by hand.
  useEffect(() => {
    if (shared && !shared.isCopied) input.current?.select()
  }, [shared])

  async function share() {
    setBusy(true)
    try {
      const { path, expires } = await ask<{ path: string; expires: string }>(
        `/api/articles/${id}/preview-link`,
        { method: 'POST' },
      )
      const url = new URL(path, window.location.href).href
      setShared({ url, expires, isCopied: await copied(url) })
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="article-head__share">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void share()}
        size="small"
      >
        {t('articleHead:shareLink')}
      </Button>
      <div role="status">
        {shared && (
          <>
            <p id={says}>
              {t(shared.isCopied ? 'articleHead:linkCopied' : 'articleHead:linkToCopy', {
                date: dateInWords(shared.expires),
              })}
            </p>
            <input
              ref={input}
              aria-describedby={says}
              aria-label={t('articleHead:link')}
              onFocus={(event) => event.target.select()}
              readOnly
              value={shared.url}
            />
          </>
        )}
      </div>
    </div>
  )
}

/** @returns false where the browser has no clipboard for us: without https, or when it was refused */
async function copied(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { missingInWords, type Say } from '../../outputs/missing-in-words'
import { imagesToDescribe, missingFor } from '../../outputs/readiness'
import type { Article, Image } from '../../payload-types'
import { useDateInWords } from '../lib/use-date-in-words'
import { useFresh } from '../lib/use-fresh'
import { useTexts } from '../lib/use-texts'
import { MissingItem } from './missing-item'
import { useDraft } from './use-draft'

/** What the article still needs to be published, by the rules by which the server refuses, and a way to each. */
export function Readiness() {
  const { t } = useTexts()
  const dateInWords = useDateInWords()
  const { data } = useDocumentInfo()
  const draft = useDraft()
  const heading = useRef<HTMLHeadingElement>(null)
  const occasion = useOccasion(heading)

  const ids = useMemo(() => imagesToDescribe(draft), [draft])
  const images = useFresh<{ docs: Image[] }>(imagesAddress(ids), ['images'], occasion)
  const known = useMemo(
    () => new Map((images.data?.docs ?? []).map((image) => [image.id, image])),
    [images.data],
  )
  const missing = missingFor(draft, known, new Date())
  const isKnown = ids.length === 0 || images.data !== null
  const isReady = missing.length === 0 && isKnown
  const { publicationRefused } = (data ?? {}) as Partial<Article>

  return (
    <div className="article-head__readiness" data-ready={isReady}>
      <h2 ref={heading} tabIndex={-1} aria-live="polite">
        {missing.length > 0
          ? t('articleHead:notReady', { count: missing.length })
          : t(`articleHead:${isReady ? 'ready' : images.problem ? 'unchecked' : 'checking'}`)}
      </h2>
      {publicationRefused?.at && (
        <p className="article-head__refused">
          {t('articleHead:planRefused', { date: dateInWords(publicationRefused.at) })}{' '}
          {publicationRefused.reason}
        </p>
      )}
      {images.problem && <p className="article-head__refused">{images.problem}</p>}
      {missing.length > 0 && (
        <ul>
          {missing.map((item) => (
            <MissingItem
              key={`${item.what} ${'figure' in item ? item.figure : ''}`}
              missing={item}
              words={missingInWords(item, t as unknown as Say, dateInWords)}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

const imagesAddress = (ids: string[]): string | null =>
  ids.length === 0
    ? null
    : `/api/images?${new URLSearchParams({ 'where[id][in]': ids.join(','), limit: String(ids.length), depth: '0' })}`

/**
 * When to look at the images again: when the server has refused to publish, since somebody else may have changed one,
 * and when this window gets the focus back from another in which one was described. A refusal leads the editor here.
 *
 * @returns changes with every occasion
 */
function useOccasion(heading: RefObject<HTMLElement | null>): string {
  const [returns, setReturns] = useState(0)
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isSending = useFormProcessing()
  const isRefused = useFormSubmitted() && !isSending
  const before = useRef({ isSending: false, isModified: false })

  useEffect(() => {
    if (before.current.isSending && isRefused) {
      heading.current?.focus()
      // Payload takes the form for saved, although nothing was.
      if (before.current.isModified) setModified(true)
    }
    before.current = {
      isSending,
      isModified: isSending ? before.current.isModified : isModified,
    }
  }, [heading, isModified, isRefused, isSending, setModified])

  useEffect(() => {
    const look = () => setReturns((times) => times + 1)
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])

  return `${returns} ${isRefused}`
}

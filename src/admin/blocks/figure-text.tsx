'use client'

import { Button, Pill, useForm } from '@payloadcms/ui'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { ReactNode } from 'react'
import { useTexts } from '../lib/use-texts'

interface FigureTextProps {
  label: string
  /** The field of the block that overrides the image's text. */
  path: 'alt' | 'caption'
  /** What that field holds. */
  own: string | null | undefined
  /** What readers get; null for nothing. */
  shown: string | null
  /** Why readers get nothing although there are words; null when they get them. */
  withheld: string | null
  /** Stands where there are no words at all. */
  empty: ReactNode
}

/** One text of a figure: what it is here, whose it is, and a way back to the image's. */
export function FigureText({ label, path, own, shown, withheld, empty }: FigureTextProps) {
  const { t } = useTexts()
  const isEditable = useLexicalEditable()
  const { dispatchFields, setModified } = useForm()
  const isOwn = Boolean(own?.trim())

  function useImagesAgain() {
    dispatchFields({ type: 'UPDATE', path, value: '' })
    setModified(true)
  }

  return (
    <div>
      <dt>
        {label}
        {!withheld && shown && (
          <Pill size="small" pillStyle={isOwn ? 'warning' : 'light'}>
            {isOwn ? t('blocks:ownHere') : t('blocks:fromImage')}
          </Pill>
        )}
      </dt>
      <dd>
        {withheld ?? shown ?? empty}
        {isOwn && isEditable && (
          <Button
            aria-label={`${t('blocks:useImages')}: ${label}`}
            buttonStyle="secondary"
            margin={false}
            onClick={useImagesAgain}
            size="small"
          >
            {t('blocks:useImages')}
          </Button>
        )}
      </dd>
    </div>
  )
}

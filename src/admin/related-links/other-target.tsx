'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useId, useState } from 'react'
import { useTexts } from '../lib/use-texts'
import { decisions } from './decisions'
import type { Decision } from './link-in-question'

interface OtherTargetProps {
  isDisabled: boolean
  onDecide: (decision: Decision) => void
}

/** The same object each time: another one would make another drawer, which begins anew. */
const articles: { collectionSlugs: CollectionSlug[] } = { collectionSlugs: ['articles'] }

/** An article from Payload's own list, with its search, or an address elsewhere. */
export function OtherTarget({ isDisabled, onDecide }: OtherTargetProps) {
  const { t } = useTexts()
  const [url, setUrl] = useState('')
  const addressId = useId()
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer(articles)

  return (
    <div className="link-decision__other">
      <Button
        buttonStyle="secondary"
        disabled={isDisabled}
        margin={false}
        onClick={openDrawer}
        size="small"
      >
        {t('links:article')}
      </Button>
      <ListDrawer
        allowCreate={false}
        onSelect={({ docID }) => {
          closeDrawer()
          onDecide(decisions.accept(docID))
        }}
      />
      <label htmlFor={addressId}>{t('links:address')}</label>
      <input
        id={addressId}
        inputMode="url"
        onChange={({ target }) => setUrl(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || url === '') return
          // The form around it would be saved.
          event.preventDefault()
          onDecide(decisions.toAddress(url))
        }}
        placeholder="https://"
        type="url"
        value={url}
      />
      <Button
        buttonStyle="secondary"
        disabled={isDisabled || url === ''}
        margin={false}
        onClick={() => onDecide(decisions.toAddress(url))}
        size="small"
      >
        {t('links:toAddress')}
      </Button>
    </div>
  )
}

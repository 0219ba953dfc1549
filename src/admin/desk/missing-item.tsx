'use client'

import { Button, useDocumentDrawer } from '@payloadcms/ui'
import type { Missing } from '../../outputs/readiness'
import { useTexts } from '../lib/use-texts'
import { reveal } from './reveal'

interface MissingItemProps {
  missing: Missing
  /** What is missing, for the editor. */
  words: string
}

/** One thing that is missing, and the way to it: to the field, or for an alt text to the image itself. */
export function MissingItem({ missing, words }: MissingItemProps) {
  const { t } = useTexts()
  return (
    <li className="desk__missing">
      <span>{words}</span>
      {missing.what === 'alt' ? (
        <DescribeButton id={missing.image} of={words} />
      ) : (
        <Button
          aria-label={`${t('desk:goThere')}: ${words}`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => reveal(missing)}
          size="small"
        >
          {t('desk:goThere')}
        </Button>
      )}
    </li>
  )
}

/** Opens the image over the article; what is saved there shows here at once. */
function DescribeButton({ id, of }: { id: string; of: string }) {
  const { t } = useTexts()
  const [ImageDrawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'images', id })
  return (
    <>
      <Button
        aria-label={`${t('desk:describe')}: ${of}`}
        buttonStyle="secondary"
        margin={false}
        onClick={openDrawer}
        size="small"
      >
        {t('desk:describe')}
      </Button>
      <ImageDrawer />
    </>
  )
}

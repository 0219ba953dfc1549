'use client'

import { Button, useDocumentDrawer, useForm } from '@payloadcms/ui'
import type { Missing } from '../../outputs/readiness'
import type { Article } from '../../payload-types'
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
  const { getField } = useForm()
  const go = (to: Exclude<Missing, { what: 'alt' }>) =>
    void reveal(to, getField('body')?.value as Article['body'])
  return (
    <li className="article-head__missing">
      <span>{words}</span>
      {missing.what === 'alt' ? (
        <DescribeButton id={missing.image} of={words} />
      ) : (
        <Button
          aria-label={`${t('articleHead:goThere')}: ${words}`}
          buttonStyle="secondary"
          margin={false}
          onClick={() => go(missing)}
          size="small"
        >
          {t('articleHead:goThere')}
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
        aria-label={`${t('articleHead:describe')}: ${of}`}
        buttonStyle="secondary"
        margin={false}
        onClick={openDrawer}
        size="small"
      >
        {t('articleHead:describe')}
      </Button>
      <ImageDrawer />
    </>
  )
}

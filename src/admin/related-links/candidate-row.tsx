'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { likeness } from '../../lib/headline-match'
import { matchKey } from '../../lib/match-key'
import { moment } from '../lib/moment'
import { useTexts } from '../lib/use-texts'
import type { Candidate } from './link-in-question'

interface CandidateRowProps {
  candidate: Candidate
  /** Of the link. */
  title: string
  isChosen: boolean
  isDisabled: boolean
  /** null for who may only look. */
  onAccept: (() => void) | null
  onRefuse: (() => void) | null
}

/** An article that may be meant: headline, date, section, how alike its headline is, and both answers. */
export function CandidateRow({
  candidate: { id, headline, publishedAt, section },
  title,
  isChosen,
  isDisabled,
  onAccept,
  onRefuse,
}: CandidateRowProps) {
  const { i18n, t } = useTexts()
  const { config } = useConfig()
  const percent = Math.round(100 * likeness(matchKey(title), matchKey(headline)))
  const facts = [
    publishedAt && moment(publishedAt, i18n.language),
    section,
    t('links:alike', { percent }),
  ]
  return (
    <li className="link-decision__candidate">
      <div>
        <a href={`${config.routes.admin}/collections/articles/${id}`}>{headline}</a>
        <div className="link-decision__facts">{facts.filter(Boolean).join(' · ')}</div>
      </div>
      {!isChosen && onAccept && onRefuse && (
        <div className="link-decision__buttons">
          <Button
            aria-label={`${t('links:accept')}: ${headline}`}
            buttonStyle="primary"
            disabled={isDisabled}
            margin={false}
            onClick={onAccept}
            size="small"
          >
            {t('links:accept')}
          </Button>
          <Button
            aria-label={`${t('links:refuse')}: ${headline}`}
            buttonStyle="secondary"
            disabled={isDisabled}
            margin={false}
            onClick={onRefuse}
            size="small"
          >
            {t('links:refuse')}
          </Button>
        </div>
      )}
    </li>
  )
}

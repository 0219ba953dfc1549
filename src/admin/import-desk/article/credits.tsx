'use client'

import { memo } from 'react'
import type { Reading } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import { withCredit } from '../state/edits'
import type { EditProps } from './article-pane'
import { CreditRow } from './credit-row'
import { Shown } from '../shown'

/** Credits that are drawn at once. */
const CREDITS = 40

type CreditsProps = EditProps & { credits: Reading['credits'] }

/** The credit lines of the article, taken apart. */
export const Credits = memo(function Credits({ credits, edits, onEdit }: CreditsProps) {
  const { t } = useTexts()
  return (
    <section className="import-credits">
      <h2>
        {t('importDesk:credits')} ({credits.length})
      </h2>
      {credits.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={credits} step={CREDITS}>
            {(credit) => (
              <CreditRow
                key={credit.line}
                credit={credit}
                edit={edits.credits?.[credit.line]}
                onEdit={(edit, field) =>
                  onEdit(withCredit(edits, credit.line, edit), field && `${credit.line} ${field}`)
                }
              />
            )}
          </Shown>
        </ul>
      )}
    </section>
  )
})

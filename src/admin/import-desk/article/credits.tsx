'use client'

import { useTexts } from '../../lib/use-texts'
import { withCredit } from '../state/edits'
import type { EditProps } from './article-pane'
import { CreditRow } from './credit-row'
import { Shown } from '../shown'

/** Credits that are drawn at once. */
const CREDITS = 40

/** The credit lines of the article, taken apart. */
export function Credits({ reading, edits, onEdit }: EditProps) {
  const { t } = useTexts()
  return (
    <section className="import-credits">
      <h2>
        {t('importDesk:credits')} ({reading.credits.length})
      </h2>
      {reading.credits.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={reading.credits} step={CREDITS}>
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
}

'use client'

import type { Doubt } from '../../ingest/provenance/types'
import { useDoubtInWords } from '../doubts/use-doubt-in-words'
import { useTexts } from '../lib/use-texts'

/** What the importer was unsure of, each with a way to its line. */
export function Doubts({
  doubts,
  onLine,
}: {
  doubts: readonly Doubt[]
  onLine: (line: number) => void
}) {
  const { t } = useTexts()
  const inWords = useDoubtInWords()
  return (
    <>
      <h4>{t('provenance:doubts')}</h4>
      <ul className="provenance__doubts">
        {doubts.map(({ id, line, isResolved, ...doubt }) => (
          <li id={`doubt-${id}`} key={id} tabIndex={-1}>
            <button className="provenance__to-line" onClick={() => onLine(line)} type="button">
              {t('provenance:toLine', { line })}
            </button>{' '}
            {isResolved && <strong>{t('provenance:settled')}: </strong>}
            {inWords(doubt)}
          </li>
        ))}
      </ul>
    </>
  )
}

'use client'

import { useDoubtInWords } from '../../doubts/use-doubt-in-words'
import { useTexts } from '../../lib/use-texts'
import type { Problem } from '../../../engine/types'
import { Shown } from '../shown'

interface DoubtsProps {
  problems: readonly Problem[]
  onGoToLine: (line: number) => void
}

/** What the importer was unsure of, each with the way to its line. */
export function Doubts({ problems, onGoToLine }: DoubtsProps) {
  const { t } = useTexts()
  const inWords = useDoubtInWords()
  return (
    <section className="import-doubts" data-none={problems.length === 0}>
      <h2 aria-live="polite">
        {problems.length === 0
          ? t('importDesk:noDoubts')
          : t('importDesk:doubts', { count: problems.length })}
      </h2>
      {problems.length > 0 && (
        <ul>
          <Shown items={problems} step={20}>
            {({ code, message, lines: [line] }) => (
              <li key={`${code} ${line} ${message}`}>
                <button onClick={() => onGoToLine(line)} type="button">
                  {t('importDesk:toLine', { line })}
                </button>
                <span>{inWords({ code, message })}</span>
              </li>
            )}
          </Shown>
        </ul>
      )}
    </section>
  )
}

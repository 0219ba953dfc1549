'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { DocumentSource, Doubt } from '../../ingest/provenance/types'
import { useDoubtInWords } from '../doubts/use-doubt-in-words'
import { useTexts } from '../lib/use-texts'

interface SourceLinesProps {
  source: DocumentSource
  /** Lines to be seen now. */
  current: readonly number[]
  /** Lines that lead to a paragraph. */
  withPlace: ReadonlySet<number>
  doubts: readonly Doubt[]
  onLine: (line: number) => void
  onDoubt: (doubt: Doubt) => void
}

/** The lines of a source: those that are about the document lit, the one at hand in view; arrow keys move between them. */
export function SourceLines(props: SourceLinesProps) {
  const { source, current, withPlace, doubts, onLine, onDoubt } = props
  const { t } = useTexts()
  const inWords = useDoubtInWords()
  const list = useRef<HTMLOListElement>(null)
  const places = source.lines.filter(({ number }) => withPlace.has(number))
  const [tabStop, setTabStop] = useState<number | null>(null)
  const stop = tabStop ?? places[0]?.number

  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[aria-current]')
    // Only the list moves, never the page.
    if (line && list.current)
      list.current.scrollTop =
        line.offsetTop - list.current.clientHeight / 2 + line.clientHeight / 2
  }, [current])

  function move(event: KeyboardEvent, line: number) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = step && places[places.findIndex(({ number }) => number === line) + step]
    if (!next) return
    event.preventDefault()
    setTabStop(next.number)
    list.current?.querySelector<HTMLElement>(`[data-go-to="${next.number}"]`)?.focus()
  }

  return (
    // Where no line is a button, the list itself must be reached to be scrolled.
    <ol
      aria-label={t('provenance:lines', { name: source.filename ?? source.sourceKey })}
      className="provenance__lines"
      ref={list}
      tabIndex={places.length === 0 ? 0 : undefined}
    >
      {source.lines.map(({ number, text, isLit }) => (
        <li
          aria-current={current.includes(number) || undefined}
          className={isLit ? 'provenance__line provenance__line--lit' : 'provenance__line'}
          data-line={number}
          key={number}
          tabIndex={-1}
        >
          <span className="provenance__number">{number}</span>
          {withPlace.has(number) ? (
            <button
              aria-label={t('provenance:goTo', { line: number, text })}
              data-go-to={number}
              onClick={() => {
                setTabStop(number)
                onLine(number)
              }}
              onKeyDown={(event) => move(event, number)}
              tabIndex={number === stop ? 0 : -1}
              type="button"
            >
              {text}
            </button>
          ) : (
            <span dir="auto">{text}</span>
          )}
          {doubts
            .filter(({ line, isResolved }) => line === number && !isResolved)
            .map((doubt) => (
              <button
                aria-label={t('provenance:doubtIn', { line: number, message: inWords(doubt) })}
                className="provenance__mark"
                key={doubt.id}
                onClick={() => onDoubt(doubt)}
                title={inWords(doubt)}
                type="button"
              >
                ?
              </button>
            ))}
        </li>
      ))}
    </ol>
  )
}

'use client'

import { memo, type ReactNode } from 'react'
import type { Block, Kind } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import { SplitText } from './split-text'

/** Of a longer block only the beginning is shown, in characters: a page may have all of its text in one. */
export const SHOWN = 2_000

interface BlockRowProps {
  block: Block
  id: string
  index: number
  start: number
  /** The menu of kinds: the same in every row. */
  options: ReactNode
  isSelected: boolean
  isCorrected: boolean
  isDoubtful: boolean
  /** While somebody chooses where to split it. */
  split: { onSplit: (offset: number) => void; onCancel: () => void } | null
  measure: (element: HTMLElement | null) => void
  onSelect: (index: number) => void
  onHover: (index: number | null) => void
  onKind: (index: number, kind: Kind) => void
}

/** A block of the source: its lines, its kind in a menu, and its text. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps) {
  const { block, id, index, start, isSelected, isCorrected, isDoubtful, split } = props
  const { t } = useTexts()
  const { kind, lines, text, confidence } = block
  const [from, to] = lines
  const percent = Math.round(confidence * 100)
  const shown = text.slice(0, SHOWN)
  const line =
    from === to ? t('importDesk:line', { line: from }) : t('importDesk:lines', { from, to })

  return (
    <div
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      className="import-block"
      data-doubtful={isDoubtful}
      data-index={index}
      data-kind={kind}
      id={id}
      onClick={() => {
        if (!split) props.onSelect(index)
      }}
      onMouseEnter={() => props.onHover(index)}
      ref={props.measure}
      role="row"
      style={{ transform: `translateY(${start}px)` }}
    >
      <div
        aria-label={isDoubtful ? t('importDesk:doubtful', { line }) : line}
        className="import-block__line"
        role="rowheader"
      >
        {from}
        {to > from && `–${to}`}
      </div>
      <div className="import-block__kind" role="gridcell">
        <select
          aria-label={t('importDesk:kindOf', { line: from })}
          onChange={({ target }) => props.onKind(index, target.value as Kind)}
          onFocus={() => props.onSelect(index)}
          tabIndex={isSelected ? 0 : -1}
          value={kind}
        >
          {props.options}
        </select>
        <span className="import-block__sure">
          {isCorrected ? t('importDesk:corrected') : `${percent} %`}
        </span>
      </div>
      <div className="import-block__text" dir="auto" role="gridcell">
        {split ? <SplitText text={shown} {...split} /> : shown}
        {text.length > SHOWN && (
          <span className="import-block__more">
            {t('importDesk:more', { count: text.length - SHOWN })}
          </span>
        )}
      </div>
    </div>
  )
})

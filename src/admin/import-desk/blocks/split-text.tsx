'use client'

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../lib/use-texts'
import { likeliestPlace, splitPlaces } from '../correct/split-places'

interface SplitTextProps {
  text: string
  onSplit: (offset: number) => void
  onCancel: () => void
}

/** The text of a block, to choose in it the word with which a new block begins: with the arrows and Enter, or a click. */
export function SplitText({ text, onSplit, onCancel }: SplitTextProps) {
  const { t } = useTexts()
  const places = useMemo(() => splitPlaces(text), [text])
  const [chosen, setChosen] = useState(() => chosenByMouse(text, places))
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => box.current?.focus(), [])
  const place = places[chosen] ?? 0
  const [word = ''] = text.slice(place).split(/\s/, 1)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (step === undefined && event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') return onSplit(place)
    if (event.key === 'Escape') return onCancel()
    setChosen((now) => Math.max(0, Math.min(places.length - 1, now + (step ?? 0))))
  }

  return (
    <span
      aria-label={t('importDesk:splitWhere')}
      aria-valuemax={places.length - 1}
      aria-valuemin={0}
      aria-valuenow={chosen}
      aria-valuetext={t('importDesk:splitHere', { word })}
      className="import-split"
      onKeyDown={onKeyDown}
      ref={box}
      role="slider"
      tabIndex={0}
    >
      {[0, ...places].map((begin, index) => (
        <span
          key={begin}
          className="import-split__word"
          data-chosen={begin === place && index > 0}
          onClick={() => {
            if (index > 0) onSplit(begin)
          }}
        >
          {text.slice(begin, places[index])}
        </span>
      ))}
      <span className="import-split__hint">{t('importDesk:splitWhere')}</span>
    </span>
  )
}

/** Where the mouse last was in the text, the next word; else the likeliest. */
function chosenByMouse(text: string, places: readonly number[]): number {
  const selection = window.getSelection()
  const node = selection?.anchorNode
  if (node?.nodeType === Node.TEXT_NODE && node.textContent === text && selection) {
    const next = places.findIndex((place) => place >= selection.anchorOffset)
    if (selection.anchorOffset > 0 && next >= 0) return next
  }
  return likeliestPlace(text, places)
}

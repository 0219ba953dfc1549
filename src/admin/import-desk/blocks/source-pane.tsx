'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { linesOf } from '../../../engine/text/lines-of'
import { kinds, type Block, type Corrected, type Kind, type Reading } from '../../../engine/types'
import { useLatest } from '../../lib/use-latest'
import { useTexts } from '../../lib/use-texts'
import { isCorrected, withJoin, withKind, without, withSplit } from '../correct/corrected'
import { keyOfKind, meaningOf, type Command } from '../correct/keys'
import { placeIn } from '../correct/place-in'
import { splitPlaces } from '../correct/split-places'
import type { WorkAction } from '../state/history'
import { BlockDetail } from './block-detail'
import { BlockRow, SHOWN } from './block-row'
import './blocks.css'
import { BlockTools } from './block-tools'
import { Legend } from './legend'
import { withSelected } from './with-selected'

export interface SourcePaneHandle {
  /** Selects the block of a line, and puts the focus there. */
  goToLine: (line: number) => void
}

interface SourcePaneProps {
  reading: Reading
  /** The whole source. */
  text: string
  corrected: Corrected
  work: (action: WorkAction) => void
  ref: Ref<SourcePaneHandle>
}

/** Where a block begins; a block is known by it from one reading to the next. */
type Beginning = Pick<Block, 'lines' | 'at'>

/** A line of text and what is around it, in pixels: until a block has been measured. */
const ROW = 44
const LINE = 20
const CHARACTERS_OF_LINE = 60

/** The source, block by block: what each is and why, and the ways to correct it, by mouse and by keyboard. */
export function SourcePane({ reading, text, corrected, work, ref }: SourcePaneProps) {
  const { t } = useTexts()
  const { blocks, problems } = reading
  const name = useId()
  const grid = useRef<HTMLDivElement>(null)
  const [beginning, setBeginning] = useState<Beginning>({ lines: [1, 1] })
  const [hovered, setHovered] = useState<number | null>(null)
  const [isSplitting, setSplitting] = useState(false)
  const selected = useMemo(() => indexAt(blocks, beginning), [blocks, beginning])
  const doubtful = useMemo(() => new Set(problems.map(({ lines: [line] }) => line)), [problems])

  // What the virtualizer gives changes with every call; nothing of it is kept.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => grid.current,
    getItemKey: (index) => keyOf(blocks[index] as Block),
    estimateSize: (index) =>
      ROW +
      LINE * Math.floor(Math.min(SHOWN, blocks[index]?.text.length ?? 0) / CHARACTERS_OF_LINE),
    overscan: 8,
    rangeExtractor: (range) => withSelected(range, selected),
  })

  const options = useMemo(
    () =>
      kinds.map((one) => (
        <option key={one} value={one}>
          {t(`kinds:${one}`)} ({keyOfKind[one].toUpperCase()})
        </option>
      )),
    [t],
  )

  const select = useLatest((index: number) => {
    const block = blocks[Math.max(0, Math.min(blocks.length - 1, index))]
    if (!block) return
    setBeginning(block)
    setSplitting(false)
    rows.scrollToIndex(blocks.indexOf(block), { align: 'auto' })
  })
  const focus = () => grid.current?.focus({ preventScroll: true })
  const goToLine = (line: number) => {
    select(blocks.findIndex(({ lines: [from, to] }) => from <= line && line <= to))
    focus()
  }
  useImperativeHandle(ref, () => ({ goToLine }))

  const correct = (next: Corrected) =>
    work({ type: 'change', work: { corrected: next }, field: null })
  const setKind = useLatest((index: number, kind: Kind) => {
    const block = blocks[index]
    // To say what the engine says settles it.
    if (block && (block.kind !== kind || block.confidence < 1))
      correct(withKind(corrected, block, kind))
  })
  const splitAt = (offset: number) => {
    const block = blocks[selected]
    setSplitting(false)
    focus()
    if (!block) return
    const { place, isLineStart } = placeIn(block, linesOf(text), offset)
    correct(withSplit(corrected, place, isLineStart))
  }
  const may: Record<Command, boolean> = {
    join: selected < blocks.length - 1,
    split: splitPlaces(blocks[selected]?.text.slice(0, SHOWN) ?? '').length > 0,
    restore: blocks[selected] !== undefined && isCorrected(corrected, blocks[selected]),
    nextDoubt: problems.length > 0,
  }
  const command = (what: Command) => {
    const [block, next] = [blocks[selected], blocks[selected + 1]]
    if (!may[what] || !block) return
    if (what === 'join' && next) correct(withJoin(corrected, next))
    if (what === 'restore') correct(without(corrected, block))
    if (what === 'split') setSplitting(true)
    if (what === 'nextDoubt') goToLine(nextDoubt(block.lines[0], [...doubtful]))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // In the menu of a block, and where it is split, keys are those of what is there.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return
    const step = steps[event.key]
    const meaning = meaningOf(event.key)
    if (!step && !meaning) return
    event.preventDefault()
    setHovered(null)
    if (step) return select(step(selected, blocks.length))
    if (meaning && 'kind' in meaning) setKind(selected, meaning.kind)
    if (meaning && 'command' in meaning) command(meaning.command)
  }

  const shownInDetail = blocks[hovered ?? selected] ?? blocks[selected]
  return (
    <section aria-label={t('importDesk:source')} className="import-source">
      <BlockTools
        isLeftOut={blocks[selected]?.kind === 'boilerplate'}
        may={may}
        onCommand={(what) => {
          command(what)
          if (what !== 'split') focus()
        }}
        onLeaveOut={() => {
          setKind(selected, 'boilerplate')
          focus()
        }}
      />
      <div
        aria-activedescendant={blocks.length > 0 ? `${name}-${selected}` : undefined}
        aria-colcount={3}
        aria-describedby={`${name}-detail`}
        aria-label={t('importDesk:blocks')}
        aria-rowcount={blocks.length}
        className="import-source__grid"
        onKeyDown={onKeyDown}
        onMouseLeave={() => setHovered(null)}
        ref={grid}
        role="grid"
        tabIndex={0}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, key, start }) => (
            <BlockRow
              key={key}
              block={blocks[index] as Block}
              id={`${name}-${index}`}
              index={index}
              isCorrected={isCorrected(corrected, blocks[index] as Block)}
              isDoubtful={doubtful.has(blocks[index]?.lines[0] ?? 0)}
              isSelected={index === selected}
              measure={rows.measureElement}
              onHover={setHovered}
              onKind={setKind}
              onSelect={select}
              options={options}
              split={
                index === selected && isSplitting
                  ? {
                      onSplit: splitAt,
                      onCancel: () => {
                        setSplitting(false)
                        focus()
                      },
                    }
                  : null
              }
              start={start}
            />
          ))}
        </div>
      </div>
      <BlockDetail block={shownInDetail} id={`${name}-detail`} />
      <Legend />
    </section>
  )
}

/** Where the arrows and their like lead to. */
const steps: Readonly<Record<string, (selected: number, count: number) => number>> = {
  ArrowDown: (selected) => selected + 1,
  ArrowUp: (selected) => selected - 1,
  PageDown: (selected) => selected + 10,
  PageUp: (selected) => selected - 10,
  Home: () => 0,
  End: (_selected, count) => count - 1,
}

const keyOf = ({ lines: [line], at }: Block) => `${line}:${at ?? ''}`

/** The block that holds a place; the last one before it where that is gone. */
function indexAt(blocks: readonly Block[], { lines: [line], at = 0 }: Beginning): number {
  const index = blocks.findLastIndex(
    (block) => block.lines[0] < line || (block.lines[0] === line && (block.at ?? 0) <= at),
  )
  return Math.max(0, index)
}

/** Behind the last doubt comes the first. */
function nextDoubt(line: number, doubts: readonly number[]): number {
  const rising = [...doubts].sort((a, b) => a - b)
  return rising.find((doubt) => doubt > line) ?? rising[0] ?? line
}

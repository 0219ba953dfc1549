'use client'

import { memo } from 'react'
import { shorten } from '../../../lib/shorten'
import { useTexts } from '../../lib/use-texts'
import type { DeskEdits } from '../state/edits'
import { CreditChain } from './credit-chain'
import type { Part } from './parts'

/** Of a longer text only the beginning is shown, in characters. */
const SHOWN = 4_000

interface PartOfArticleProps {
  part: Part
  index: number
  edits: DeskEdits
  /** Whether the Tab key leads to it. */
  isCurrent: boolean
  onFocus: (index: number) => void
  onGoToLine: (line: number) => void
}

/** A part of the article, with the way to its line: a button, or a double click anywhere in it. */
export const PartOfArticle = memo(function PartOfArticle(props: PartOfArticleProps) {
  const { part, index, edits, isCurrent, onFocus, onGoToLine } = props
  const { t } = useTexts()
  const { line } = part
  return (
    <div className="import-part" onDoubleClick={() => onGoToLine(line)}>
      <button
        aria-label={t('importDesk:toLine', { line })}
        className="import-part__line"
        onClick={() => onGoToLine(line)}
        onFocus={() => onFocus(index)}
        tabIndex={isCurrent ? 0 : -1}
        title={t('importDesk:toLine', { line })}
        type="button"
      >
        {line}
      </button>
      <TextOfPart edits={edits} part={part} />
    </div>
  )
})

/** A paragraph, heading, quotation, list, picture or link. */
function TextOfPart({ part, edits }: Pick<PartOfArticleProps, 'part' | 'edits'>) {
  const { t } = useTexts()
  switch (part.type) {
    case 'paragraph':
      return <p>{shorten(part.text, SHOWN)}</p>
    case 'heading':
      return <h3>{shorten(part.text, SHOWN)}</h3>
    case 'quote':
      return <blockquote>{shorten(part.text, SHOWN)}</blockquote>
    case 'list':
      return (
        <ul>
          {part.items.map((item, index) => (
            <li key={index}>{shorten(item, SHOWN)}</li>
          ))}
        </ul>
      )
    case 'figure': {
      const { alt, caption } = part.figure
      return (
        <figure className="import-figure">
          <div className="import-figure__picture">
            <strong>{t('importDesk:picture', { number: part.number })}</strong>
            {alt ? (
              <span>
                {t('importDesk:alt')}: {shorten(alt, SHOWN)}
              </span>
            ) : (
              <span className="import-figure__missing">{t('importDesk:noAlt')}</span>
            )}
          </div>
          <figcaption>
            {caption && <p>{shorten(caption, SHOWN)}</p>}
            {part.credit && (
              <CreditChain credit={part.credit} edit={edits.credits?.[part.credit.line]} />
            )}
          </figcaption>
        </figure>
      )
    }
    case 'link': {
      const { label, title, url } = part.link
      const edit = edits.links?.[title]
      const address = edit?.url ?? url
      return (
        <aside className="import-preview__link">
          {label && <span>{label} </span>}
          <strong>{edit?.title ?? title}</strong>
          {address && <span> {address}</span>}
        </aside>
      )
    }
  }
}

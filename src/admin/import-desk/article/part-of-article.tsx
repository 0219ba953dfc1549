'use client'

import { memo } from 'react'
import type { ArticleEdits } from '../../../ingest/edits/types'
import { shorten } from '../../../lib/shorten'
import { useTexts } from '../../lib/use-texts'
import { CreditChain } from './credit-chain'
import type { Part } from './parts'

/** Of a longer text only the beginning is shown, in characters. */
const SHOWN = 4_000

interface PartOfArticleProps {
  part: Part
  edits: ArticleEdits
  onGoToLine: (line: number) => void
}

/** A paragraph, heading, quotation, list, picture or link of the article. A double click leads to its line. */
export const PartOfArticle = memo(function PartOfArticle(props: PartOfArticleProps) {
  const { part, edits, onGoToLine } = props
  const { t } = useTexts()
  const go = () => onGoToLine(part.line)

  switch (part.type) {
    case 'paragraph':
      return <p onDoubleClick={go}>{shorten(part.text, SHOWN)}</p>
    case 'heading':
      return <h3 onDoubleClick={go}>{shorten(part.text, SHOWN)}</h3>
    case 'quote':
      return <blockquote onDoubleClick={go}>{shorten(part.text, SHOWN)}</blockquote>
    case 'list':
      return (
        <ul onDoubleClick={go}>
          {part.items.map((item, index) => (
            <li key={index}>{shorten(item, SHOWN)}</li>
          ))}
        </ul>
      )
    case 'figure': {
      const { alt, caption } = part.figure
      return (
        <figure className="import-figure" onDoubleClick={go}>
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
        <aside className="import-preview__link" onDoubleClick={go}>
          {label && <span>{label} </span>}
          <strong>{edit?.title ?? title}</strong>
          {address && <span> {address}</span>}
        </aside>
      )
    }
  }
})

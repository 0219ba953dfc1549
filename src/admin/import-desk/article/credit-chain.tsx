'use client'

import type { Credit } from '../../../engine/types'
import type { CreditEdit } from '../../../ingest/edits/types'

interface CreditChainProps {
  credit: Credit
  edit: CreditEdit | undefined
}

/** A credit line taken apart: the agencies in their order, who took the picture, and what is said besides. */
export function CreditChain({ credit, edit }: CreditChainProps) {
  const { line, notes } = credit
  const agencies = edit?.agencies ?? credit.agencies
  const photographer = edit?.photographer ?? credit.photographer
  return (
    <p className="import-chain">
      <span className="import-chain__line">{line}</span>
      {agencies.map((name) => (
        <span key={name} className="import-chip" data-of="agency">
          {name}
        </span>
      ))}
      {photographer && (
        <span className="import-chip" data-of="person">
          {photographer}
        </span>
      )}
      {notes.map((note) => (
        <span key={note} className="import-chip">
          {note}
        </span>
      ))}
    </p>
  )
}

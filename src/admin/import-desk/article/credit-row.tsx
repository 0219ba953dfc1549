'use client'

import { useId, useState } from 'react'
import type { Credit } from '../../../engine/types'
import type { CreditEdit } from '../../../ingest/edits/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'

interface CreditRowProps {
  credit: Credit
  edit: CreditEdit | undefined
  onEdit: (edit: CreditEdit, field: string | null) => void
}

/** A credit line, and who stands behind it: its agencies in their order, and the photographer. */
export function CreditRow({ credit, edit, onEdit }: CreditRowProps) {
  const { t } = useTexts()
  const id = useId()
  const [added, setAdded] = useState('')
  const agencies = edit?.agencies ?? credit.agencies

  const add = () => {
    const name = added.trim()
    if (name === '' || agencies.includes(name)) return
    onEdit({ agencies: [...agencies, name] }, null)
    setAdded('')
  }

  return (
    <li className="import-credit">
      <p className="import-credit__line">{credit.line}</p>
      <div className="import-credit__field">
        <span id={`${id}-agencies`}>{t('importDesk:agencies')}</span>
        <ul aria-labelledby={`${id}-agencies`} className="import-credit__chips">
          {agencies.map((name) => (
            <li key={name} className="import-chip" data-of="agency">
              {name}
              <button
                aria-label={t('importDesk:removeAgency', { name })}
                onClick={() => onEdit({ agencies: agencies.filter((one) => one !== name) }, null)}
                type="button"
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <input
            aria-label={t('importDesk:addAgency')}
            maxLength={INDEXED_LENGTH}
            onBlur={add}
            onChange={({ target }) => setAdded(target.value)}
            placeholder={t('importDesk:addAgency')}
            value={added}
          />
        </form>
      </div>
      <div className="import-credit__field">
        <label htmlFor={`${id}-photographer`}>{t('importDesk:photographer')}</label>
        <input
          id={`${id}-photographer`}
          maxLength={INDEXED_LENGTH}
          onChange={({ target }) => onEdit({ photographer: target.value }, 'photographer')}
          value={edit?.photographer ?? credit.photographer ?? ''}
        />
      </div>
    </li>
  )
}

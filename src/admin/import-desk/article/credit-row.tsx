'use client'

import { useId, useRef, useState } from 'react'
import type { Credit } from '../../../engine/types'
import type { CreditEdit } from '../../../ingest/edits/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { limited, TooLong } from './limited'

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
  const adding = useRef<HTMLInputElement>(null)
  const fieldAdded = { id: `${id}-add`, edited: added, most: INDEXED_LENGTH }
  const photographer = {
    id: `${id}-photographer`,
    edited: edit?.photographer,
    most: INDEXED_LENGTH,
  }
  const agencies = edit?.agencies ?? credit.agencies

  const add = () => {
    const name = added.trim()
    if (name === '' || name.length > INDEXED_LENGTH || agencies.includes(name)) return
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
                onClick={() => {
                  onEdit({ agencies: agencies.filter((one) => one !== name) }, null)
                  adding.current?.focus()
                }}
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
            {...limited(fieldAdded)}
            aria-label={t('importDesk:addAgency')}
            // Not before it is added.
            data-step={undefined}
            onBlur={add}
            onChange={({ target }) => setAdded(target.value)}
            placeholder={t('importDesk:addAgency')}
            ref={adding}
            value={added}
          />
          <TooLong {...fieldAdded} />
        </form>
      </div>
      <div className="import-credit__field">
        <label htmlFor={photographer.id}>{t('importDesk:photographer')}</label>
        <input
          {...limited(photographer)}
          onChange={({ target }) => onEdit({ photographer: target.value }, 'photographer')}
          value={edit?.photographer ?? credit.photographer ?? ''}
        />
        <TooLong {...photographer} />
      </div>
    </li>
  )
}

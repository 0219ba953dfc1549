'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../lib/use-texts'
import type { Kind } from './chips'
import { KindSelect } from './kind-select'

interface AddChipProps {
  isDisabled: boolean
  onAdd: (kind: Kind, name: string) => void
}

/** A line to type a name or note in, and to say what it is. */
export function AddChip({ isDisabled, onAdd }: AddChipProps) {
  const { t } = useTexts()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Kind>('agency')

  function add() {
    if (name.trim() === '') return
    onAdd(kind, name.trim())
    setName('')
  }

  return (
    <div className="credit-chips__add">
      <KindSelect
        isDisabled={isDisabled}
        label={t('credits:addKind')}
        onChange={setKind}
        value={kind}
      />
      <input
        aria-label={t('credits:addName')}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // It would save the form.
          event.preventDefault()
          add()
        }}
        placeholder={t('credits:addName')}
        type="text"
        value={name}
      />
      <Button
        buttonStyle="secondary"
        disabled={isDisabled || name.trim() === ''}
        margin={false}
        onClick={add}
        size="small"
      >
        {t('credits:add')}
      </Button>
    </div>
  )
}

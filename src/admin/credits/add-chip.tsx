'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useTexts } from '../lib/use-texts'
import type { Kind } from './chips'
import { KindSelect } from './kind-select'

interface AddChipProps {
  isDisabled: boolean
  /** @returns whether it was added */
  onAdd: (kind: Kind, name: string) => Promise<boolean>
}

/** A line to type a name or note in, and to say what it is. */
export function AddChip({ isDisabled, onAdd }: AddChipProps) {
  const { t } = useTexts()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<Kind>('agency')

  const input = useRef<HTMLInputElement>(null)

  async function add() {
    if (isDisabled || name.trim() === '' || !(await onAdd(kind, name.trim()))) return
    // Unless the next name is being typed already.
    setName((typed) => (typed === name ? '' : typed))
    // The button that was pressed is disabled.
    input.current?.focus()
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
        ref={input}
        aria-label={t('credits:addName')}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // It would save the form.
          event.preventDefault()
          void add()
        }}
        placeholder={t('credits:addName')}
        type="text"
        value={name}
      />
      <Button
        buttonStyle="secondary"
        disabled={isDisabled || name.trim() === ''}
        margin={false}
        onClick={() => void add()}
        size="small"
      >
        {t('credits:add')}
      </Button>
    </div>
  )
}

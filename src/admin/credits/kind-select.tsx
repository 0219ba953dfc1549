'use client'

import { useTexts } from '../lib/use-texts'
import type { Kind } from './chips'

interface KindSelectProps {
  isDisabled: boolean
  label: string
  onChange: (kind: Kind) => void
  value: Kind
}

const kinds = ['agency', 'photographer', 'note'] as const

/** Says what a piece of a credit line is, and lets it be something else. */
export function KindSelect({ isDisabled, label, onChange, value }: KindSelectProps) {
  const { t } = useTexts()
  return (
    <select
      aria-label={label}
      className="credit-chip__kind"
      disabled={isDisabled}
      onChange={(event) => onChange(event.target.value as Kind)}
      value={value}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {t(`credits:${kind}`)}
        </option>
      ))}
    </select>
  )
}

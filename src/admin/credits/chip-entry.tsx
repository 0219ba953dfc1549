'use client'

import { useConfig } from '@payloadcms/ui'
import { useTexts } from '../lib/use-texts'
import { KindSelect } from './kind-select'
import type { Chip, Kind } from './chips'

interface ChipEntryProps {
  chip: Chip
  isDisabled: boolean
  /** It has none of its kind before it, or behind it. */
  isFirst: boolean
  isLast: boolean
  mayEdit: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onTurn: (kind: Kind) => void
}

/** One chip: what it is, its name, and what can be done with it. */
export function ChipEntry({ chip, isDisabled, mayEdit, ...chipProps }: ChipEntryProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  const { name, kind, id } = chip
  const { isFirst, isLast, onMove, onRemove, onTurn } = chipProps
  const collection = kind === 'agency' ? 'agencies' : 'people'
  const buttons = [
    { sign: '‹', label: t('credits:earlier', { name }), isOff: isFirst, act: () => onMove(-1) },
    { sign: '›', label: t('credits:later', { name }), isOff: isLast, act: () => onMove(1) },
    { sign: '×', label: t('credits:remove', { name }), isOff: false, act: onRemove },
  ]

  return (
    <li className={`credit-chip credit-chip--${kind}`}>
      {mayEdit ? (
        <KindSelect
          isDisabled={isDisabled}
          label={t('credits:kindOf', { name })}
          onChange={onTurn}
          value={kind}
        />
      ) : (
        <span className="credit-chip__kind">{t(`credits:${kind}`)}</span>
      )}
      {id === null ? (
        <span className="credit-chip__name">{name}</span>
      ) : (
        <a
          className="credit-chip__name"
          href={`${config.routes.admin}/collections/${collection}/${id}`}
        >
          {name}
        </a>
      )}
      {mayEdit &&
        buttons.map(({ sign, label, isOff, act }) => (
          <button
            key={sign}
            aria-label={label}
            className="credit-chip__button"
            // Disabled, it would lose the focus when its chip is at the end.
            aria-disabled={isDisabled || isOff}
            onClick={() => isDisabled || isOff || act()}
            title={label}
            type="button"
          >
            {sign}
          </button>
        ))}
    </li>
  )
}

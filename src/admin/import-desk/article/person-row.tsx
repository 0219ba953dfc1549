'use client'

import { useId, useRef, useState } from 'react'
import type { Person } from '../../../engine/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { omit } from '../omit'
import type { ChosenPerson } from '../state/edits'
import { FindPerson } from './find-person'
import { limited, TooLong } from './limited'
import type { KnownPerson } from './use-known-people'

interface PersonRowProps {
  person: Person
  edit: ChosenPerson | null | undefined
  /** Who has the name already. */
  known: KnownPerson | null
  onEdit: (edit: ChosenPerson | null | undefined, field: string | null) => void
}

/** Somebody in the article: name, role, who it is among the people who are there already, or that it is nobody. */
export function PersonRow({ person, edit, known, onEdit }: PersonRowProps) {
  const { t } = useTexts()
  const id = useId()
  // The button that says whether it is a person takes the place of the one that said so before.
  const [isTold, setTold] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const link = useRef<HTMLButtonElement>(null)
  const { name } = person
  const tell = (next: null | undefined) => {
    setTold(true)
    onEdit(next, null)
  }

  if (edit === null) {
    return (
      <li className="import-person" data-none>
        <s>{t('importDesk:isNoPerson', { name })}</s>
        <button
          autoFocus={isTold}
          className="import-person__link"
          onClick={() => tell(undefined)}
          type="button"
        >
          {t('importDesk:isPerson')}
        </button>
      </li>
    )
  }

  const change = (part: ChosenPerson, field: string | null) => onEdit({ ...edit, ...part }, field)
  const finish = () => {
    setSearching(false)
    link.current?.focus()
  }
  const isChosen = edit?.person !== undefined && edit.person !== 'new'
  const identity = isChosen ? edit.chosen : edit?.person || edit?.name ? undefined : known?.name
  const fieldName = { id: `${id}-name`, edited: edit?.name, most: INDEXED_LENGTH }
  const fieldRole = { id: `${id}-role`, edited: edit?.role, most: INDEXED_LENGTH }

  return (
    <li className="import-person">
      <div className="import-person__field">
        <label htmlFor={fieldName.id}>{t('importDesk:name')}</label>
        <input
          {...limited(fieldName)}
          onChange={({ target }) => change({ name: target.value }, 'name')}
          value={edit?.name ?? name}
        />
        <TooLong {...fieldName} />
      </div>
      <div className="import-person__field">
        <label htmlFor={fieldRole.id}>{t('importDesk:role')}</label>
        <input
          {...limited(fieldRole)}
          onChange={({ target }) => change({ role: target.value }, 'role')}
          value={edit?.role ?? person.roles[0] ?? ''}
        />
        <TooLong {...fieldRole} />
      </div>
      <div className="import-person__who">
        <span>
          {person.relation === 'quoted' ? t('importDesk:quoted') : t('importDesk:mentioned')}
          {' · '}
          {identity ? t('importDesk:isKnown', { name: identity }) : t('importDesk:newPerson')}
        </span>
        <button
          aria-expanded={isSearching}
          aria-label={`${t('importDesk:link')}: ${name}`}
          className="import-person__link"
          onClick={() => setSearching(!isSearching)}
          ref={link}
          type="button"
        >
          {t('importDesk:link')}
        </button>
        <button
          aria-label={`${t('importDesk:notPerson')}: ${name}`}
          autoFocus={isTold}
          className="import-person__link"
          onClick={() => tell(null)}
          type="button"
        >
          {t('importDesk:notPerson')}
        </button>
      </div>
      {isSearching && (
        <FindPerson
          onCancel={finish}
          onChoose={(one) => {
            const rest = omit(edit ?? {}, 'chosen')
            onEdit(
              one ? { ...rest, person: one.id, chosen: one.name } : { ...rest, person: 'new' },
              null,
            )
            finish()
          }}
          onReset={() => {
            const rest = omit(omit(edit ?? {}, 'person'), 'chosen')
            onEdit(Object.keys(rest).length > 0 ? rest : undefined, null)
            finish()
          }}
        />
      )}
    </li>
  )
}

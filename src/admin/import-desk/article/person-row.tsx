'use client'

import { useId, useRef, useState } from 'react'
import type { Person } from '../../../engine/types'
import type { PersonEdit } from '../../../ingest/edits/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { omit } from '../omit'
import { FindPerson } from './find-person'
import type { KnownPerson } from './use-known-people'

interface PersonRowProps {
  person: Person
  edit: PersonEdit | null | undefined
  /** Who has the name already. */
  known: KnownPerson | null
  onEdit: (edit: PersonEdit | null | undefined, field: string | null) => void
}

/** Somebody in the article: name, role, who it is among the people who are there already, or that it is nobody. */
export function PersonRow({ person, edit, known, onEdit }: PersonRowProps) {
  const { t } = useTexts()
  const id = useId()
  const [chosen, setChosen] = useState<KnownPerson | null>(null)
  const [isSearching, setSearching] = useState(false)
  const link = useRef<HTMLButtonElement>(null)
  const { name } = person

  if (edit === null) {
    return (
      <li className="import-person" data-none>
        <s>{t('importDesk:isNoPerson', { name })}</s>
        <button
          autoFocus
          className="import-person__link"
          onClick={() => onEdit(undefined, null)}
          type="button"
        >
          {t('importDesk:isPerson')}
        </button>
      </li>
    )
  }

  const change = (part: PersonEdit, field: string | null) => onEdit({ ...edit, ...part }, field)
  const finish = () => {
    setSearching(false)
    link.current?.focus()
  }
  const identity =
    edit?.person && edit.person !== 'new' ? chosen : edit?.person || edit?.name ? null : known

  return (
    <li className="import-person">
      <div className="import-person__field">
        <label htmlFor={`${id}-name`}>{t('importDesk:name')}</label>
        <input
          id={`${id}-name`}
          maxLength={INDEXED_LENGTH}
          onChange={({ target }) => change({ name: target.value }, 'name')}
          value={edit?.name ?? name}
        />
      </div>
      <div className="import-person__field">
        <label htmlFor={`${id}-role`}>{t('importDesk:role')}</label>
        <input
          id={`${id}-role`}
          maxLength={INDEXED_LENGTH}
          onChange={({ target }) => change({ role: target.value }, 'role')}
          value={edit?.role ?? person.roles[0] ?? ''}
        />
      </div>
      <div className="import-person__who">
        <span>
          {person.relation === 'quoted' ? t('importDesk:quoted') : t('importDesk:mentioned')}
          {' · '}
          {identity
            ? t('importDesk:isKnown', { name: identity.name })
            : edit?.person && edit.person !== 'new'
              ? t('importDesk:isKnown', { name: '…' })
              : t('importDesk:newPerson')}
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
          className="import-person__link"
          onClick={() => onEdit(null, null)}
          type="button"
        >
          {t('importDesk:notPerson')}
        </button>
      </div>
      {isSearching && (
        <FindPerson
          onCancel={finish}
          onChoose={(one) => {
            setChosen(one)
            change({ person: one?.id ?? 'new' }, null)
            finish()
          }}
          onReset={() => {
            const rest = omit(edit ?? {}, 'person')
            onEdit(Object.keys(rest).length > 0 ? rest : undefined, null)
            finish()
          }}
        />
      )}
    </li>
  )
}

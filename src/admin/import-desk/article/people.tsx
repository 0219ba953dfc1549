'use client'

import { memo, useMemo } from 'react'
import type { Reading } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import { withPerson } from '../state/edits'
import type { EditProps } from './article-pane'
import { PersonRow } from './person-row'
import { Shown } from '../shown'
import { useKnownPeople } from './use-known-people'

/** People that are drawn at once. */
const PEOPLE = 40

type PeopleProps = EditProps & { people: Reading['people'] }

/** Who is in the article, by the name that the page writes. */
export const People = memo(function People({ people, edits, onEdit }: PeopleProps) {
  const { t } = useTexts()
  const names = useMemo(() => people.map(({ name }) => name), [people])
  const known = useKnownPeople(names)

  return (
    <section className="import-people">
      <h2>
        {t('importDesk:people')} ({people.length})
      </h2>
      {people.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={people} step={PEOPLE}>
            {(person) => (
              <PersonRow
                key={person.name}
                edit={edits.people?.[person.name]}
                known={known.get(person.name) ?? null}
                onEdit={(edit, field) =>
                  onEdit(withPerson(edits, person.name, edit), field && `${person.name} ${field}`)
                }
                person={person}
              />
            )}
          </Shown>
        </ul>
      )}
    </section>
  )
})

'use client'

import { useMemo } from 'react'
import { useTexts } from '../../lib/use-texts'
import { withPerson } from '../state/edits'
import type { EditProps } from './article-pane'
import { PersonRow } from './person-row'
import { Shown } from '../shown'
import { useKnownPeople } from './use-known-people'

/** People that are drawn at once. */
const PEOPLE = 40

/** Who is in the article, by the name that the page writes. */
export function People({ reading, edits, onEdit }: EditProps) {
  const { t } = useTexts()
  const names = useMemo(() => reading.people.map(({ name }) => name), [reading])
  const known = useKnownPeople(names)

  return (
    <section className="import-people">
      <h2>
        {t('importDesk:people')} ({reading.people.length})
      </h2>
      {reading.people.length === 0 ? (
        <p>{t('importDesk:none')}</p>
      ) : (
        <ul>
          <Shown items={reading.people} step={PEOPLE}>
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
}

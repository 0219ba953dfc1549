'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { RequestError, useRequest } from '../../lib/use-request'
import { useTexts } from '../../lib/use-texts'
import type { KnownPerson } from './use-known-people'

/** More of them nobody reads: another letter is quicker. */
const MOST = 8
/** Asked when whoever types pauses for so long, in milliseconds. */
const PAUSE = 250

interface FindPersonProps {
  /** @param person null: somebody new */
  onChoose: (person: KnownPerson | null) => void
  onReset: () => void
  onCancel: () => void
}

/** Finds somebody among the people who are there. */
export function FindPerson({ onChoose, onReset, onCancel }: FindPersonProps) {
  const { t } = useTexts()
  const ask = useRequest()
  const id = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly KnownPerson[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    const words = query.trim()
    if (words === '') return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      const search = new URLSearchParams({
        'where[or][0][name][like]': words,
        'where[or][1][aliases][like]': words,
        depth: '0',
        limit: String(MOST),
      })
      ask<{ docs: KnownPerson[] }>(`/api/people?${search}`, { signal: leaving.signal }).then(
        ({ docs }) => {
          setFound(docs)
          setProblem(null)
        },
        (error: unknown) => {
          if (leaving.signal.aborted) return
          if (!(error instanceof RequestError)) throw error
          setProblem(error.message)
        },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [ask, query])

  return (
    <div
      className="import-find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <label htmlFor={id}>{t('importDesk:findPerson')}</label>
      <input
        autoComplete="off"
        autoFocus
        id={id}
        onChange={({ target }) => setQuery(target.value)}
        type="search"
        value={query}
      />
      <div aria-live="polite">
        {problem && <p className="import-find__problem">{problem}</p>}
        {query.trim() !== '' && found?.length === 0 && <p>{t('importDesk:nobodyFound')}</p>}
      </div>
      <ul>
        {query.trim() !== '' &&
          found?.map((person) => (
            <li key={person.id}>
              <button onClick={() => onChoose(person)} type="button">
                <strong>{person.name}</strong>
                {person.jobTitle && <span> {person.jobTitle}</span>}
              </button>
            </li>
          ))}
        <li>
          <button onClick={() => onChoose(null)} type="button">
            {t('importDesk:asNew')}
          </button>
        </li>
      </ul>
      <div className="import-find__actions">
        <Button buttonStyle="secondary" margin={false} onClick={onReset} size="xsmall">
          {t('importDesk:asRead')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="xsmall">
          {t('importDesk:cancel')}
        </Button>
      </div>
    </div>
  )
}

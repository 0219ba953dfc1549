'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import type { Provenance as Answer } from '../../ingest/provenance/types'
import { useTexts } from '../lib/use-texts'
import { goToPlace } from './body-editor'
import { Changes } from './changes'
import { Doubts } from './doubts'
import './provenance.css'
import { SourceHead } from './source-head'
import { SourceLines } from './source-lines'
import { useBodyLines } from './use-body-lines'
import { useProvenance } from './use-provenance'

const missingTexts = {
  'not-imported': 'provenance:notImported',
  deleted: 'provenance:deleted',
  'not-yours': 'provenance:notYours',
} as const

/** Where the document at hand comes from, line by line, and what became of it since. Nothing while it is made. */
export function Provenance() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { provenance, error, goTo, again } = useProvenance()
  if (!id) return null
  return (
    <section aria-labelledby="provenance-heading" className="field-type provenance">
      <h3 id="provenance-heading">{t('provenance:heading')}</h3>
      {error !== null && (
        <p role="alert">
          {error}{' '}
          <button className="provenance__more" onClick={again} type="button">
            {t('provenance:again')}
          </button>
        </p>
      )}
      {!provenance && error === null && <p>{t('provenance:loading')}</p>}
      {provenance && <Panel onPage={goTo} provenance={provenance} />}
    </section>
  )
}

function Panel({ provenance, onPage }: { provenance: Answer; onPage: (page: number) => void }) {
  const { t } = useTexts()
  const { sources, total, isCut, page, pages, missing, changes, doubts, body } = provenance
  const { current, light, withPlace, placeOf } = useBodyLines(body)
  const openDoubts = [...doubts].sort((a, b) => Number(a.isResolved) - Number(b.isResolved))
  const [shown] = sources.flatMap(({ lines }) =>
    lines.filter(({ number }) => current[0] === number),
  )

  function goToLine(line: number) {
    const place = placeOf(line)
    light([line])
    if (place === undefined) toast.info(t('provenance:gone'))
    else void goToPlace(place)
  }

  /** The line itself, and the focus on it. */
  function showLine(line: number) {
    light([line])
    window.document.querySelector<HTMLElement>(`.provenance [data-line="${line}"]`)?.focus()
  }

  if (missing) return <p>{t(missingTexts[missing])}</p>
  return (
    <>
      {(total > 1 || isCut) && (
        <p>{t(isCut ? 'provenance:moreSources' : 'provenance:sources', { count: total })}</p>
      )}
      {sources.map((source) => (
        <div className="provenance__source" key={source.id}>
          <SourceHead source={source} />
          {body.length > 0 && <p className="provenance__hint">{t('provenance:hintBody')}</p>}
          {source.lines.length === 0 ? (
            <p>{t('provenance:noLines')}</p>
          ) : (
            <SourceLines
              current={current}
              doubts={doubts}
              onDoubt={({ id, line }) => {
                light([line])
                window.document.getElementById(`doubt-${id}`)?.focus()
              }}
              onLine={goToLine}
              source={source}
              withPlace={withPlace}
            />
          )}
          {source.isCut && <p className="provenance__hint">{t('provenance:cut')}</p>}
        </div>
      ))}
      {pages > 1 && (
        <nav aria-label={t('provenance:heading')} className="provenance__pages">
          <button disabled={page === 1} onClick={() => onPage(page - 1)} type="button">
            {t('provenance:newer')}
          </button>
          <span role="status">{t('provenance:pageOf', { page, pages })}</span>
          <button disabled={page === pages} onClick={() => onPage(page + 1)} type="button">
            {t('provenance:older')}
          </button>
        </nav>
      )}
      {openDoubts.length > 0 && <Doubts doubts={openDoubts} onLine={showLine} />}
      <Changes changes={changes} />
      {shown && (
        <p aria-hidden className="provenance__peek">
          <span className="provenance__number">{shown.number}</span> {shown.text}
        </p>
      )}
    </>
  )
}

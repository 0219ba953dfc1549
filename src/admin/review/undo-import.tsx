'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { UndoReport } from '../../ingest/undo/report'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'

interface UndoImportProps {
  id: string
  onUndone: () => Promise<void>
  onClose: () => void
}

interface State {
  report: UndoReport | null
  isDone: boolean
  isBusy: boolean
  problem: string | null
}

/** Takes an import back: first tells what that would do, then does it, and lists what was kept, and why. */
export function UndoImport({ id, onUndone, onClose }: UndoImportProps) {
  const { t } = useTexts()
  const ask = useRequest()
  const [{ report, isDone, isBusy, problem }, setState] = useState<State>({
    report: null,
    isDone: false,
    isBusy: true,
    problem: null,
  })
  const heading = useRef<HTMLHeadingElement>(null)

  const undo = useCallback(
    (dryRun: boolean, signal?: AbortSignal) => {
      const address = `/api/imports/${id}/undo?dryRun=${dryRun}`
      return ask<UndoReport>(address, { method: 'POST', ...(signal && { signal }) }).then(
        (report) => setState({ report, isDone: !dryRun, isBusy: false, problem: null }),
        (error: unknown) => {
          if (signal?.aborted) return
          if (!(error instanceof RequestError)) throw error
          const { message } = error
          setState((before) => ({ ...before, isBusy: false, problem: message }))
        },
      )
    },
    [ask, id],
  )

  useEffect(() => {
    const leaving = new AbortController()
    heading.current?.focus()
    void undo(true, leaving.signal)
    return () => leaving.abort()
  }, [undo])

  async function takeBack() {
    heading.current?.focus()
    setState((before) => ({ ...before, isBusy: true, problem: null }))
    await undo(false)
    await onUndone()
  }

  return (
    <section className="review__undo" aria-labelledby={`undo-${id}`}>
      <h5 id={`undo-${id}`} ref={heading} tabIndex={-1}>
        {t('review:undoHeading')}
      </h5>
      <div role="status">
        {isBusy && <p>{report ? t('review:undoWorking') : t('review:undoLooking')}</p>}
        {!isBusy && report && <Told report={report} isDone={isDone} />}
      </div>
      {problem && <p role="alert">{problem}</p>}
      <div className="review__buttons">
        {!isDone && report && (
          <Button
            buttonStyle="primary"
            disabled={isBusy}
            margin={false}
            onClick={() => void takeBack()}
            size="small"
          >
            {t('review:undoNow')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {isDone ? t('review:close') : t('review:undoNot')}
        </Button>
      </div>
    </section>
  )
}

function Told({ report: { counts, kept }, isDone }: { report: UndoReport; isDone: boolean }) {
  const { t } = useTexts()
  const { config } = useConfig()
  const { removed, restored } = counts
  const verdict = isDone ? 'undoDid' : 'undoWould'
  return (
    <>
      <p>
        {kept.length === 0
          ? t(`review:${verdict}All`, { removed, restored })
          : t(`review:${verdict}`, { removed, restored, kept: kept.length })}
      </p>
      {kept.length > 0 && (
        <ul className="review__kept">
          {kept.map(({ collection, id, title, why }) => (
            <li key={`${collection}/${id}`}>
              <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>: {why}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

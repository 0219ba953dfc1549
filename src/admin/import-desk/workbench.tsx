'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTexts } from '../lib/use-texts'
import { ArticlePane } from './article/article-pane'
import { SourcePane, type SourcePaneHandle } from './blocks/source-pane'
import { WorkbenchBar } from './workbench-bar'
import { WorkbenchNotices } from './workbench-notices'
import type { Reader } from './reader/reader'
import { useReading } from './reader/use-reading'
import type { Desk, DeskAction, DeskDocument } from './state/desk'
import { correctedOf } from './state/desk'
import type { WorkAction } from './state/history'
import type { useSaving } from './state/use-saving'
import { useUndoKeys } from './use-undo-keys'

interface WorkbenchProps {
  desk: Desk
  document: DeskDocument
  reader: Reader
  saving: ReturnType<typeof useSaving>
  dispatch: (action: DeskAction) => void
}

type Pane = 'source' | 'article'

/** One document: its source on the left, the article that it becomes on the right. On a narrow screen one of them at a time. */
export function Workbench({ desk, document, reader, saving, dispatch }: WorkbenchProps) {
  const { t } = useTexts()
  const { id } = document
  const opened = useReading(reader, document, dispatch)
  const source = useRef<SourcePaneHandle>(null)
  const [pane, setPane] = useState<Pane>('source')
  const work = useCallback(
    (action: WorkAction) => dispatch({ type: 'work', id, action }),
    [dispatch, id],
  )
  useUndoKeys(work)
  const [goal, setGoal] = useState<{ line: number } | null>(null)
  const goToLine = useCallback((line: number) => {
    setPane('source')
    setGoal({ line })
  }, [])
  // Once the source is in sight: on a narrow screen it takes the place of the article.
  useEffect(() => {
    if (goal) source.current?.goToLine(goal.line)
  }, [goal])

  const doubts = opened?.reading.problems.length ?? 0
  const articleLabel = doubts
    ? `${t('importDesk:article')} (${t('importDesk:doubts', { count: doubts })})`
    : t('importDesk:article')
  return (
    <>
      <WorkbenchBar
        desk={desk}
        dispatch={dispatch}
        document={document}
        reading={opened?.reading ?? null}
        saving={saving}
        work={work}
      />
      <WorkbenchNotices dispatch={dispatch} document={document} />
      {opened && (
        <>
          <div className="import-tabs">
            {(['source', 'article'] as const).map((one) => (
              <button
                key={one}
                aria-pressed={pane === one}
                className="import-tabs__tab"
                onClick={() => setPane(one)}
                type="button"
              >
                {one === 'source' ? t('importDesk:source') : articleLabel}
              </button>
            ))}
          </div>
          <div
            className="import-panes"
            data-pane={pane}
            // What is changed while it is saved would not be sent.
            inert={document.outcome.state === 'saving'}
          >
            <SourcePane
              corrected={correctedOf(document)}
              reading={opened.reading}
              ref={source}
              text={opened.text}
              work={work}
            />
            <ArticlePane
              edits={document.history.present.edits}
              onGoToLine={goToLine}
              reading={opened.reading}
              work={work}
            />
          </div>
        </>
      )}
    </>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { formats } from '../../engine/formats'
import { useTexts } from '../lib/use-texts'
import type { DeskAction } from './state/desk'
import type { useTaking } from './state/use-taking'
import { TEXT } from './use-focus-kept'

const accepted = [...formats.flatMap(({ extensions }) => extensions), 'ndjson']
  .map((extension) => `.${extension}`)
  .join()

interface StartProps {
  typed: string
  isReady: boolean
  take: ReturnType<typeof useTaking>
  dispatch: (action: DeskAction) => void
}

/** A box for a text, and a way to choose files. */
export function Start({ typed, isReady, take, dispatch }: StartProps) {
  const { t } = useTexts()
  const files = useRef<HTMLInputElement>(null)

  return (
    <section className="import-start">
      <label className="import-start__label" htmlFor={TEXT}>
        {t('importDesk:paste')}
      </label>
      <p id="import-text-hint">{t('importDesk:pasteHint')}</p>
      <textarea
        aria-describedby="import-text-hint"
        // The one thing that whoever comes here is about to do.
        autoFocus
        className="import-start__text"
        dir="auto"
        id={TEXT}
        onChange={({ target }) => dispatch({ type: 'type', text: target.value })}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain')
          // Into what is being written, it goes as ever.
          if (typed.trim() !== '' || text.trim() === '') return
          event.preventDefault()
          take.text(text, event.clipboardData.getData('text/html'))
        }}
        rows={10}
        value={typed}
      />
      <div className="import-start__actions">
        <Button
          buttonStyle="primary"
          disabled={typed.trim() === ''}
          margin={false}
          onClick={() => {
            take.text(typed)
            dispatch({ type: 'type', text: '' })
          }}
        >
          {t('importDesk:read')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={!isReady}
          margin={false}
          onClick={() => files.current?.click()}
        >
          {t('importDesk:files')}
        </Button>
        <input
          accept={accepted}
          aria-label={t('importDesk:files')}
          className="import-start__files"
          hidden
          multiple
          onChange={({ target }) => {
            // The list empties itself with the field.
            void take.files([...(target.files ?? [])])
            target.value = ''
          }}
          ref={files}
          type="file"
        />
        <span>{t('importDesk:drop')}</span>
      </div>
    </section>
  )
}

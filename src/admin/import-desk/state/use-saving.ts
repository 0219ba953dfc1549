import { toast } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import type { ArticleEdits } from '../../../ingest/edits/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { messageOf } from '../../../lib/errors'
import { RequestError, useRequest, type Ask } from '../../lib/use-request'
import { useTexts } from '../../lib/use-texts'
import type { Read } from '../reader/messages'
import type { Reader } from '../reader/reader'
import { correctedOf, withKnown, type DeskAction, type DeskDocument, type Outcome } from './desk'
import { editsOf, isTooLong } from './edits'
import { findKnown } from './find-known'

interface Saving {
  /** Creates the article of one document. */
  save: (document: DeskDocument, publish: boolean) => Promise<Outcome>
  /** Creates drafts of many, one after the other. */
  saveAll: (documents: readonly DeskDocument[]) => Promise<void>
  /** How far that is; null while nothing is going on. */
  progress: { done: number; count: number } | null
  /** Lets it end with the document at hand. */
  stop: () => void
}

/** What the server answers. */
interface Done {
  article: string
  refused: readonly string[] | null
}

/** Creates articles of what is on the desk. What comes to nothing stays there as it is, with the reason. */
export function useSaving(reader: Reader, dispatch: (action: DeskAction) => void): Saving {
  const { t } = useTexts()
  const ask = useRequest()
  const [progress, setProgress] = useState<Saving['progress']>(null)
  const isStopped = useRef(false)

  const saveOne = useCallback(
    async (document: DeskDocument, publish: boolean): Promise<Outcome> => {
      const tell = (outcome: Outcome) => {
        dispatch({ type: 'outcome', id: document.id, outcome })
        return outcome
      }
      // What was corrected before anybody knew what an earlier import kept would take the place of all that.
      const settle = async (document: DeskDocument) => {
        if (!document.isAhead) return document
        const read = await readingOf(document, reader)
        if (read.problem) return document
        const { sourceKey } = read
        const known = (await findKnown(ask, [sourceKey])).get(sourceKey) ?? null
        dispatch({ type: 'known', id: document.id, sourceKey, known })
        return withKnown(document, known)
      }
      tell({ state: 'saving' })
      try {
        const settled = await settle(document)
        const { reading } = await readingOf(settled, reader)
        const edits = reading && editsOf(settled.history.present.edits, reading)
        // As the server would refuse it, but in words.
        if (edits && isTooLong(edits)) throw new RequestError(t('importDesk:textsTooLong'), 400)
        const form = formOf(settled, edits, publish)
        const { article, refused } = await send(ask, form)
        return tell({ state: 'saved', article, refused })
      } catch (error) {
        tell({ state: 'failed', message: messageOf(error) })
        throw error
      }
    },
    [reader, dispatch, ask, t],
  )

  const save = useCallback(
    async (document: DeskDocument, publish: boolean): Promise<Outcome> => {
      try {
        return await saveOne(document, publish)
      } catch (error) {
        // It stands beside the document.
        return { state: 'failed', message: messageOf(error) }
      }
    },
    [saveOne],
  )

  const saveAll = useCallback(
    async (documents: readonly DeskDocument[]) => {
      isStopped.current = false
      try {
        for (const [done, document] of documents.entries()) {
          if (isStopped.current) {
            toast.info(t('importDesk:stopped'))
            break
          }
          setProgress({ done, count: documents.length })
          try {
            await saveOne(document, false)
          } catch (error) {
            // What one document is refused for, the next may not be; but away is away.
            if (!(error instanceof RequestError) || !isOfDocument(error)) {
              toast.error(messageOf(error))
              break
            }
          }
        }
      } finally {
        setProgress(null)
      }
    },
    [saveOne, t],
  )

  const stop = useCallback(() => {
    isStopped.current = true
  }, [])
  return { save, saveAll, progress, stop }
}

const isOfDocument = ({ status }: RequestError) =>
  status !== null && status >= 400 && status < 500 && status !== 401

const send = (ask: Ask, body: FormData) => ask<Done>('/api/imports/desk', { method: 'POST', body })

/** What a document says, as it is corrected. */
async function readingOf(document: DeskDocument, reader: Reader): Promise<Read> {
  const { id, source } = document
  let read = null
  while (read === null) read = await reader.read(id, source, correctedOf(document), true)
  return read
}

function formOf(
  { source, history }: DeskDocument,
  edits: ArticleEdits | undefined,
  publish: boolean,
): FormData {
  const { corrected } = history.present
  const { filename, sourceKey, format, bytes } = source
  const desk = {
    format,
    ...(filename && filename.length <= INDEXED_LENGTH && { filename }),
    ...(sourceKey && { sourceKey }),
    ...(corrected && { corrected }),
    ...(edits && { edits }),
    publish,
  }
  const form = new FormData()
  form.set('desk', JSON.stringify(desk))
  form.set('file', new Blob([bytes as BlobPart]))
  return form
}

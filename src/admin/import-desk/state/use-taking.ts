import { useCallback } from 'react'
import { MEGABYTE } from '../../../ingest/load/problems'
import { useTexts } from '../../lib/use-texts'
import type { Reader } from '../reader/reader'
import { documentOf, type DeskAction, type DeskDocument, type DeskSource } from './desk'
import { noWork } from './history'

/** A file of many documents may be larger than any of them. */
const MANY = /\.ndjson$/i

/** What may be put on the desk, in megabytes. */
interface Limits {
  document: number
  file: number
}

interface Taking {
  text: (text: string, html?: string) => void
  files: (files: Iterable<File>) => Promise<void>
}

/** Puts texts and files on the desk. What is too large is there, too, with the reason why it is not read. */
export function useTaking(
  reader: Reader,
  limits: Limits,
  dispatch: (action: DeskAction) => void,
): Taking {
  const { t } = useTexts()

  const text = useCallback(
    (text: string, html = '') => {
      const source = pasted(text, 'text')
      const markup = html || (looksLikeHtml(text) ? text : '')
      const other = markup ? pasted(markup, 'html') : null
      const { document: megabytes } = limits
      const problem = t('importDesk:tooLarge', { name: t('importDesk:pasted'), megabytes })
      const document = isLarge(source.bytes.length, megabytes)
        ? refused(pasted('', 'text'), problem)
        : documentOf(newId(), source, { other })
      dispatch({ type: 'add', documents: [document] })
    },
    [limits, dispatch, t],
  )

  const files = useCallback(
    async (files: Iterable<File>) => {
      for (const file of files) {
        const megabytes = MANY.test(file.name) ? limits.file : limits.document
        if (isLarge(file.size, megabytes)) {
          const nothing = { ...pasted('', 'text'), filename: file.name }
          const problem = t('importDesk:tooLarge', { name: file.name, megabytes })
          dispatch({ type: 'add', documents: [refused(nothing, problem)] })
          continue
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        const unpacked = await reader.unpack(file.name, bytes, limits.document)
        const documents = unpacked.map(({ source, corrected, problem }) =>
          problem
            ? refused(source, problem.message)
            : documentOf(newId(), source, { work: { ...noWork, corrected } }),
        )
        dispatch({ type: 'add', documents })
      }
    },
    [reader, limits, dispatch, t],
  )

  return { text, files }
}

const isLarge = (bytes: number, megabytes: number) => bytes > megabytes * MEGABYTE

const pasted = (text: string, format: string): DeskSource => ({
  filename: null,
  sourceKey: null,
  format,
  bytes: new TextEncoder().encode(text),
})

const refused = (source: DeskSource, problem: string): DeskDocument => ({
  ...documentOf(newId(), source),
  found: { problem },
})

/** Not for security: browsers have `randomUUID` on secure pages only. */
const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`

/** The source of a page, pasted as text. */
const looksLikeHtml = (text: string) =>
  /^\s*<(?:!doctype html|html|head|body|article|main|section|div|p|h1)[\s>]/i.test(text)

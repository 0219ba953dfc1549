import { useCallback } from 'react'
import { useTexts } from '../../lib/use-texts'
import { newId } from '../new-id'
import type { Reader } from '../reader/reader'
import { documentOf, type DeskAction, type DeskDocument } from './desk'
import { isLarge, pasted, refused, takeFile, type Limits } from './take-file'

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
      const documents: DeskDocument[] = []
      for (const file of files) documents.push(...(await takeFile(file, reader, limits, t)))
      if (documents.length > 0) dispatch({ type: 'add', documents })
    },
    [reader, limits, dispatch, t],
  )

  return { text, files }
}

/** The source of a page, pasted as text. */
const looksLikeHtml = (text: string) =>
  /^\s*<(?:!doctype html|html|head|body|article|main|section|div|p|h1)[\s>]/i.test(text)

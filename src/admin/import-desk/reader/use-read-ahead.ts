import { useEffect, useRef } from 'react'
import { messageOf } from '../../../lib/errors'
import type { Desk, DeskAction, DeskSource } from '../state/desk'
import { correctedOf } from '../state/desk'
import { foundIn } from './found-in'
import type { Reader } from './reader'

/** Reads the documents of the list, one after the other, to tell what is to be done about each. */
export function useReadAhead(
  reader: Reader,
  { documents, open }: Desk,
  dispatch: (action: DeskAction) => void,
): void {
  const asked = useRef(new Set<DeskSource>())
  useEffect(() => {
    for (const document of documents) {
      const { id, source, found } = document
      if (found || id === open || asked.current.has(source)) continue
      asked.current.add(source)
      reader.read(id, source, correctedOf(document), false).then(
        (read) => read && dispatch({ type: 'found', id, found: foundIn(read) }),
        (error: unknown) =>
          dispatch({ type: 'found', id, found: { problem: messageOf(error), mayRetry: true } }),
      )
    }
  }, [reader, documents, open, dispatch])
}

import { useEffect, useState } from 'react'
import type { Reading } from '../../../engine/types'
import { messageOf } from '../../../lib/errors'
import type { DeskAction, DeskDocument } from '../state/desk'
import { correctedOf } from '../state/desk'
import { foundIn } from './found-in'
import { keepSame } from './keep-same'
import type { Reader } from './reader'

/** What the open document says, as it is corrected. */
interface Opened {
  id: string
  reading: Reading
  /** The whole source. */
  text: string
}

/**
 * Reads the open document anew whenever it is corrected; until that is done, the reading before stands.
 *
 * @returns null until it is read, and for one that cannot be
 */
export function useReading(
  reader: Reader,
  document: DeskDocument | null,
  dispatch: (action: DeskAction) => void,
): Opened | null {
  const [opened, setOpened] = useState<Opened | undefined>()
  const { id = '', source = null } = document ?? {}
  const corrected = document && correctedOf(document)

  useEffect(() => {
    if (!source || !corrected) return
    let isCurrent = true
    reader.read(id, source, corrected, true).then(
      (read) => {
        if (!isCurrent || read === null) return
        dispatch({ type: 'found', id, found: foundIn(read) })
        const { reading } = read
        if (!reading) return setOpened(undefined)
        const { text = '' } = read
        setOpened((before) => ({ id, reading: keepSame(before?.reading, reading), text }))
      },
      (error: unknown) => {
        if (isCurrent)
          dispatch({ type: 'found', id, found: { problem: messageOf(error), mayRetry: true } })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [reader, id, source, corrected, dispatch])

  return opened?.id === id ? opened : null
}

import { useEffect, useState } from 'react'
import type { Agency } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import { Reader } from './reader'

const startWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** A reader, with its worker for as long as the view is there. */
export function useReader(agencies: readonly Agency[]): Reader {
  const { t } = useTexts()
  const [reader] = useState(() => new Reader(startWorker, agencies, t('importDesk:readerFailed')))
  useEffect(() => {
    reader.open()
    return () => reader.close()
  }, [reader])
  return reader
}

import { useEffect, useState } from 'react'
import type { Agency } from '../../../engine/types'
import { Reader } from './reader'

/** A reader for as long as the view is there; null until the page runs. */
export function useReader(agencies: readonly Agency[]): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const opened = new Reader(worker, agencies)
    setReader(opened)
    return () => opened.close()
  }, [agencies])
  return reader
}

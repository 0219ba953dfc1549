import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { drop, keep, leftBehind, shelfOf } from './kept-text'

interface Keeping {
  /** Whether there was room for what is not saved. */
  isKept: boolean
  /** The key of a text that an earlier window left unsaved; null when there is none. */
  found: string | null
}

/** Keeps in the browser what is in the form and not yet saved, until it is. */
export function useKeptText(user: string, article: string): Keeping {
  const shelf = shelfOf(user, article)
  const [window] = useState(() => Math.random().toString(36).slice(2))
  const own = `${shelf}${window}`
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [isKept, setKept] = useState(true)

  useEffect(() => {
    if (isModified) setKept(keep(own, { at: new Date().toISOString(), data: getData() }))
    else drop(own)
    // With every change of a field.
  }, [fields, getData, isModified, own])

  const found = useSyncExternalStore(
    never,
    () => leftBehind(shelf, own),
    () => null,
  )
  return { isKept, found }
}

/** What an earlier window left is looked for when this one renders: there is nothing to wait for. */
const never = () => () => undefined

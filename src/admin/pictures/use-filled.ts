import { useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

/** What a file may say of itself, as src/collections/images/read-metadata.ts reads it. */
const fields = [
  'alt',
  'caption',
  'credit',
  'copyrightNotice',
  'usageTerms',
  'licenseUrl',
  'dateCreated',
] as const

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** @returns the fields that the file filled when the picture was last saved with a new one; null before that */
export function useFilled(): readonly string[] | null {
  const isSaving = useFormProcessing()
  const { getFields } = useForm()
  const { data } = useDocumentInfo()
  const empty = useRef<readonly string[] | null>(null)
  const [filled, setFilled] = useState<readonly string[] | null>(null)

  useEffect(() => {
    if (!isSaving) return
    const form = getFields()
    const isNew = form.file?.value instanceof File
    empty.current = isNew ? fields.filter((field) => isEmpty(form[field]?.value)) : null
  }, [isSaving, getFields])

  useEffect(() => {
    if (empty.current === null || isEmpty(data?.filename)) return
    setFilled(empty.current.filter((field) => !isEmpty(data?.[field])))
    empty.current = null
  }, [data])

  return filled
}

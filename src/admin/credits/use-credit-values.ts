import { useField, useFormFields } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { CreditValues } from './chips'

const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'id' in value
      ? String(value.id)
      : null

interface CreditForm {
  line: string
  values: CreditValues
  setValues: (values: CreditValues) => void
}

/** The fields of the credit in the form, and a way to change them. */
export function useCreditValues(): CreditForm {
  const line = useFormFields(([fields]) => String(fields.line?.value ?? ''))
  const agencies = useField<unknown[] | null>({ path: 'agencies' })
  const photographer = useField<unknown>({ path: 'photographer' })
  const notes = useField<string | null>({ path: 'notes' })
  const [setAgencies, setPhotographer, setNotes] = [
    agencies.setValue,
    photographer.setValue,
    notes.setValue,
  ]
  const setValues = useCallback(
    (values: CreditValues) => {
      setAgencies(values.agencies)
      setPhotographer(values.photographer)
      setNotes(values.notes)
    },
    [setAgencies, setPhotographer, setNotes],
  )
  const values = {
    agencies: (agencies.value ?? []).flatMap((one) => idOf(one) ?? []),
    photographer: idOf(photographer.value),
    notes: notes.value ?? '',
  }
  return { line, values, setValues }
}

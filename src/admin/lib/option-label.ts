import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField, SelectFieldClient } from 'payload'

/** What editors call a value of a select field, wherever in its collection's rows and tabs the field stands; the value itself where it has no label. */
export function optionLabel(
  fields: readonly ClientField[],
  name: string,
  value: string,
  i18n: I18nClient,
): string {
  const field = selectNamed(fields, name)
  for (const option of field?.options ?? []) {
    if (typeof option === 'object' && option.value === value)
      return String(getTranslation(option.label, i18n))
  }
  return value
}

function selectNamed(fields: readonly ClientField[], name: string): SelectFieldClient | undefined {
  for (const field of fields) {
    if (field.type === 'select' && field.name === name) return field
    const parts: readonly { fields: readonly ClientField[] }[] =
      field.type === 'tabs' ? field.tabs : 'fields' in field && !('name' in field) ? [field] : []
    for (const part of parts) {
      const found = selectNamed(part.fields, name)
      if (found) return found
    }
  }
  return undefined
}

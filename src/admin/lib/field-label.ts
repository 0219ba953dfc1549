import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** What editors call a field of a collection, wherever in its tabs and rows it stands; its name where it has no label. */
export function fieldLabel(fields: readonly ClientField[], name: string, i18n: I18nClient): string {
  return labelIn(fields, name, i18n) ?? name
}

function labelIn(
  fields: readonly ClientField[],
  name: string,
  i18n: I18nClient,
): string | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name)
      return 'label' in field && field.label ? getTranslation(field.label, i18n) : undefined
    const parts: readonly { fields: readonly ClientField[] }[] =
      field.type === 'tabs' ? field.tabs : 'fields' in field && !('name' in field) ? [field] : []
    for (const part of parts) {
      const label = labelIn(part.fields, name, i18n)
      if (label) return label
    }
  }
  return undefined
}

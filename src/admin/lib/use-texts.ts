import type { NestedKeysStripped } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { AdminTexts } from '../texts'

/** Payload's `useTranslation` with our own texts: `t('conflicts:heading')`. */
export const useTexts = () => useTranslation<AdminTexts, NestedKeysStripped<AdminTexts>>()

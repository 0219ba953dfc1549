'use client'

import type { DefaultCellComponentProps } from 'payload'
import type { RelatedLink } from '../../payload-types'
import { StatusPill } from './status-pill'

/** The status of a link in its list. */
export function StatusCell({ cellData }: DefaultCellComponentProps) {
  return <StatusPill status={cellData as RelatedLink['status']} />
}

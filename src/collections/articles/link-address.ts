import type { TextFieldSingleValidation } from 'payload'
import { safeHref } from '../../outputs/safe-href'

/** Accepts an address of a link in the text that can be followed without running anything: other front ends print what we store. */
export const linkAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  if ((siblingData as { linkType?: unknown }).linkType === 'internal') return true
  return (
    (typeof value === 'string' && safeHref(value) !== null) ||
    `“${String(value ?? '')}” is not an address that a link may lead to.`
  )
}

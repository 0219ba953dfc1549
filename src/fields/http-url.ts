import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/** Accepts an http(s) address or, unless required, nothing: no "javascript:", no address without a host. */
export const httpUrl: TextFieldSingleValidation = (value, options) => {
  if (!value) return text(value, options)
  const url = URL.canParse(value) ? new URL(value) : null
  return (
    (url !== null && /^https?:$/.test(url.protocol)) ||
    `“${value}” is not a web address. It must start with https:// or http://.`
  )
}
